/// Longest common subsequences of numbered tokens.
enum SequenceAlignment {
  /// Which elements of each side belong to a common subsequence; the longest one where the difference is moderate.
  static func common(_ left: [Int32], _ right: [Int32]) -> (left: [Bool], right: [Bool]) {
    var keepsLeft = [Bool](repeating: false, count: left.count)
    var keepsRight = [Bool](repeating: false, count: right.count)
    align(left[...], right[...], &keepsLeft, &keepsRight, depth: 0)
    return (keepsLeft, keepsRight)
  }

  /// Edits beyond which a stretch is cut at words that occur once on each side, or given up.
  private static let editLimit = 600

  private static func align(
    _ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>, _ keepsLeft: inout [Bool], _ keepsRight: inout [Bool],
    depth: Int
  ) {
    var left = left
    var right = right
    while let first = left.first, first == right.first {
      keepsLeft[left.startIndex] = true
      keepsRight[right.startIndex] = true
      left = left.dropFirst()
      right = right.dropFirst()
    }
    while let last = left.last, last == right.last {
      keepsLeft[left.endIndex - 1] = true
      keepsRight[right.endIndex - 1] = true
      left = left.dropLast()
      right = right.dropLast()
    }
    guard !left.isEmpty, !right.isEmpty else { return }
    if let pairs = myers(left, right) {
      for (old, new) in pairs {
        keepsLeft[old] = true
        keepsRight[new] = true
      }
      return
    }
    guard depth < 32 else { return }
    var (start, other) = (left.startIndex, right.startIndex)
    for (old, new) in uniqueAnchors(left, right) {
      align(left[start..<old], right[other..<new], &keepsLeft, &keepsRight, depth: depth + 1)
      keepsLeft[old] = true
      keepsRight[new] = true
      (start, other) = (old + 1, new + 1)
    }
    // Without anchors there is nothing to cut at: the stretch counts as replaced.
    if start > left.startIndex {
      align(left[start...], right[other...], &keepsLeft, &keepsRight, depth: depth + 1)
    }
  }

  /// Myers' greedy algorithm (1986); `nil` where more than ``editLimit`` edits are needed.
  private static func myers(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> [(Int, Int)]? {
    let (n, m) = (left.count, right.count)
    let limit = min(n + m, editLimit)
    let offset = limit + 1
    var furthest = [Int](repeating: 0, count: 2 * offset + 1)
    var trace: [[Int]] = []
    for edits in 0...limit {
      trace.append(Array(furthest[(offset - edits)...(offset + edits)]))
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let isDown =
          diagonal == -edits
          || (diagonal != edits && furthest[offset + diagonal - 1] < furthest[offset + diagonal + 1])
        var x = isDown ? furthest[offset + diagonal + 1] : furthest[offset + diagonal - 1] + 1
        var y = x - diagonal
        while x < n, y < m, left[left.startIndex + x] == right[right.startIndex + y] {
          x += 1
          y += 1
        }
        furthest[offset + diagonal] = x
        if x >= n, y >= m {
          return backtrack(trace, edits: edits, n, m, left.startIndex, right.startIndex)
        }
      }
    }
    return nil
  }

  private static func backtrack(
    _ trace: [[Int]], edits: Int, _ n: Int, _ m: Int, _ leftStart: Int, _ rightStart: Int
  ) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var (x, y) = (n, m)
    for edit in stride(from: edits, through: 0, by: -1) {
      // Each step keeps only the diagonals that it can have reached.
      let furthest: (Int) -> Int = { diagonal in
        let position = diagonal + edit
        return trace[edit].indices.contains(position) ? trace[edit][position] : 0
      }
      let diagonal = x - y
      let isDown = diagonal == -edit || (diagonal != edit && furthest(diagonal - 1) < furthest(diagonal + 1))
      let previous = isDown ? diagonal + 1 : diagonal - 1
      let previousX = edit == 0 ? 0 : furthest(previous)
      let previousY = edit == 0 ? 0 : previousX - previous
      while x > previousX, y > previousY {
        x -= 1
        y -= 1
        pairs.append((leftStart + x, rightStart + y))
      }
      (x, y) = (previousX, previousY)
    }
    return pairs.reversed()
  }

  /// Tokens that occur once on each side, in an order that both sides share.
  private static func uniqueAnchors(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> [(Int, Int)] {
    func places(_ slice: ArraySlice<Int32>) -> [Int32: Int] {
      var result: [Int32: Int] = [:]
      for index in slice.indices { result[slice[index]] = result[slice[index]] == nil ? index : -1 }
      return result
    }
    let there = places(right)
    let here = places(left)
    let pairs = left.indices.compactMap { index -> (Int, Int)? in
      guard here[left[index]] == index, let other = there[left[index]], other >= 0 else { return nil }
      return (index, other)
    }
    return increasing(pairs.map(\.1)).map { pairs[$0] }
  }

  /// Positions of a longest strictly increasing subsequence, in order (patience sorting).
  static func increasing(_ values: [Int]) -> [Int] {
    var tops: [Int] = []
    var previous = [Int](repeating: -1, count: values.count)
    for (index, value) in values.enumerated() {
      var (low, high) = (0, tops.count)
      while low < high {
        let middle = (low + high) / 2
        if values[tops[middle]] < value { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = tops[low - 1] }
      if low == tops.count { tops.append(index) } else { tops[low] = index }
    }
    var result: [Int] = []
    var next = tops.last ?? -1
    while next >= 0 {
      result.append(next)
      next = previous[next]
    }
    return result.reversed()
  }
}
