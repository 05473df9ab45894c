# Kenes: what can be made. `make help` lists it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
SWIFT ?= swift
SECONDS_EACH ?= 60
SEED ?= $(shell date +%s)
SOURCES := Sources Tests Benchmarks Package.swift

.PHONY: help demo test build setup format format-check test-core fuzz sanitize conformance figures quality bench docs clean

help: ## Show this list
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: setup ## Run the whole story of a draft law; the results are in demo-output/
	$(SWIFT) build --product kenes
	./scripts/demo.sh

test: setup format-check ## Check the format, build everything and run every test
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

build: setup ## Build the command line for debugging: .build/debug/kenes
	$(SWIFT) build --product kenes

setup: ## Install the Debian packages that are missing, saying which and why
	@./scripts/setup.sh

format: ## Format all Swift files in place
	$(SWIFT) format --in-place --recursive --parallel $(SOURCES)

format-check: ## Fail where a Swift file is not formatted as agreed
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

test-core: setup ## Build and test layers 1 to 4 alone, without third-party packages: seconds
	KENES_CORE=1 $(SWIFT) test --scratch-path .build-core

fuzz: setup ## Damage inputs of every reader, SECONDS_EACH=60 for each; SEED=… repeats a run
	KENES_FUZZ_SECONDS=$(SECONDS_EACH) KENES_FUZZ_SEED=$(SEED) KENES_FUZZ_OUTPUT=$(CURDIR)/fuzz-output \
		$(SWIFT) test --filter FuzzTests

sanitize: setup ## Run the core's tests under the address and the undefined-behaviour sanitizer
	KENES_CORE=1 ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --sanitize=address \
		-Xcc -fsanitize=undefined -Xcc -fsanitize-trap=undefined --scratch-path .build-sanitize

conformance: setup ## Run the W3C's tests of SCXML, print the table by section and write docs/conformance.md
	KENES_CORE=1 KENES_CONFORMANCE=write $(SWIFT) test --scratch-path .build-core --filter ConformancePageTests
	@awk '/^\| /; /^## /, 0' docs/conformance.md

figures: setup ## Print the table of docs/dialects.md and the numbers that are none, over the corpus of real documents
	KENES_CORE=1 $(SWIFT) test --scratch-path .build-core --filter DialectCorpusTests.figures

quality: setup ## Carry a million anchors over edited laws and print precision and recall: some minutes
	KENES_CORE=1 KENES_QUALITY=1000000 $(SWIFT) test --configuration release --scratch-path .build-quality \
	  --filter ComparisonQualityTests

bench: setup ## Measure against other programs on the same files in the same run, as ratios
	$(SWIFT) build --configuration release --product kenes
	$(SWIFT) build --configuration release --product kenes-bench
	$(SWIFT) build --configuration release --product kenes-chart-bench
	./scripts/bench.sh

docs: build ## Write docs/command-line.md anew from the help of every command
	./scripts/command-line-reference.sh > docs/command-line.md.part
	mv docs/command-line.md.part docs/command-line.md

clean: ## Remove everything that was built and the results of the demo
	rm -rf .build .build-core .build-sanitize .build-quality demo-output fuzz-output
