// swift-tools-version: 6.2
import Foundation
import PackageDescription

// `KENES_CORE=1 swift test --scratch-path .build-core` builds layers 1 to 4 alone: no third-party
// package is resolved, so the edit-test loop of the core stays a matter of seconds.
let coreOnly = ProcessInfo.processInfo.environment["KENES_CORE"] == "1"

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

var targets: [Target] = [
  // Layer 0: system libraries and bytes compiled into the product.
  .systemLibrary(name: "CLibXML2System", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
  .target(name: "CLibXML2", dependencies: ["CLibXML2System"]),
  .target(name: "CSchemas"),
  // Layer 1
  .target(name: "Diagnostics", swiftSettings: swiftSettings),
  // Layer 2
  .target(name: "SafeXML", dependencies: ["CLibXML2", "Diagnostics"], swiftSettings: swiftSettings),
  // Layer 3
  .target(
    name: "LegalXML", dependencies: ["CSchemas", "SafeXML", "Diagnostics"], swiftSettings: swiftSettings),
  .target(name: "Statecharts", dependencies: ["SafeXML", "Diagnostics"], swiftSettings: swiftSettings),
  // Layer 4
  .target(
    name: "LawReview", dependencies: ["LegalXML", "Statecharts", "SafeXML", "Diagnostics"],
    swiftSettings: swiftSettings),
  // Measured beside other programs by `make bench`; part of no product that is installed.
  .executableTarget(
    name: "KenesBench", dependencies: ["LegalXML", "SafeXML", "Diagnostics"], path: "Benchmarks/KenesBench",
    swiftSettings: swiftSettings),
  .executableTarget(
    name: "ChartBench", dependencies: ["LawReview", "Statecharts", "SafeXML", "Diagnostics"],
    path: "Benchmarks/ChartBench", swiftSettings: swiftSettings),
  // Tests of the core
  .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: swiftSettings),
  .testTarget(name: "SafeXMLTests", dependencies: ["SafeXML", "Diagnostics"], swiftSettings: swiftSettings),
  .testTarget(
    name: "LegalXMLTests", dependencies: ["LegalXML", "SafeXML", "Diagnostics"], exclude: ["Golden"],
    swiftSettings: swiftSettings),
  .testTarget(
    name: "StatechartsTests", dependencies: ["Statecharts", "SafeXML", "Diagnostics"],
    swiftSettings: swiftSettings),
  .testTarget(
    name: "LawReviewTests", dependencies: ["LawReview", "LegalXML", "Statecharts", "SafeXML", "Diagnostics"],
    exclude: ["Golden"], swiftSettings: swiftSettings),
]
var products: [Product] = [
  .executable(name: "kenes-bench", targets: ["KenesBench"]),
  .executable(name: "kenes-chart-bench", targets: ["ChartBench"]),
]
var dependencies: [Package.Dependency] = []

if !coreOnly {
  dependencies = [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ]
  let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
  targets += [
    .systemLibrary(name: "CLibZipSystem", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CLibZip", dependencies: ["CLibZipSystem"]),
    // Layer 5
    .target(
      name: "ReviewStore",
      dependencies: ["LawReview", "Diagnostics", .product(name: "GRDB", package: "GRDB.swift"), crypto],
      swiftSettings: swiftSettings),
    .target(
      name: "Publishing",
      dependencies: ["CLibZip", "LawReview", "LegalXML", "SafeXML", "Diagnostics", crypto],
      swiftSettings: swiftSettings),
    // Layer 6
    .target(
      name: "ReviewService",
      dependencies: [
        "ReviewStore", "Publishing", "LawReview", "LegalXML", "Statecharts", "SafeXML", "Diagnostics",
      ], swiftSettings: swiftSettings),
    // Layer 8
    .executableTarget(
      name: "KenesCLI",
      dependencies: [
        "ReviewService", "ReviewStore", "Publishing", "LawReview", "LegalXML", "Statecharts", "SafeXML",
        "Diagnostics", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: swiftSettings),
    // Shared by tests
    .target(
      name: "ReviewTesting",
      dependencies: [
        "ReviewService", "ReviewStore", "Publishing", "LawReview", "LegalXML", "Statecharts", "SafeXML",
        "Diagnostics",
      ], swiftSettings: swiftSettings),
    .executableTarget(
      // Started and killed by the tests of the store; part of no product.
      name: "StoreCrashProbe", dependencies: ["ReviewTesting", "ReviewStore", "Diagnostics"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ReviewStoreTests",
      dependencies: [
        "StoreCrashProbe", "ReviewTesting", "ReviewStore", "LawReview", "Diagnostics",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: swiftSettings),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "ReviewTesting", "Publishing", "LawReview", "LegalXML", "Statecharts", "SafeXML", "Diagnostics",
      ],
      exclude: ["Golden"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ReviewServiceTests",
      dependencies: ["ReviewTesting", "ReviewService", "ReviewStore", "LawReview", "Diagnostics"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "KenesCLITests",
      dependencies: ["ReviewTesting", "KenesCLI", "ReviewService", "ReviewStore", "LawReview", "Diagnostics"],
      swiftSettings: swiftSettings),
  ]
  products.append(.executable(name: "kenes", targets: ["KenesCLI"]))
}

// Readers of every layer under damaged input; in the core alone, those of layers 1 to 4.
targets.append(
  .testTarget(
    name: "FuzzTests",
    dependencies: ["LawReview", "LegalXML", "Statecharts", "SafeXML", "Diagnostics"]
      + (coreOnly ? [] : ["Publishing", "ReviewService"]),
    exclude: ["Seeds"], swiftSettings: swiftSettings))

let package = Package(
  name: "kenes",
  platforms: [.macOS(.v15)],
  products: products,
  dependencies: dependencies,
  targets: targets,
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
