public import PythonSyntax

/// Picks a program's fingerprints by winnowing (S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing: local algorithms for
/// document fingerprinting", SIGMOD 2003).
///
/// Every stretch of ``gram`` tokens has a hash; of each ``window`` neighbouring hashes the smallest is kept. Whatever
/// two programs share that is at least `gram + window - 1` tokens long then has a fingerprint in common, and nothing
/// shorter than `gram` tokens has. Variables are told apart inside a stretch by how far back they were last mentioned
/// (B. Baker's parameterised matching): a copy with other names is the same, a program that uses its variables
/// otherwise is not.
public struct Fingerprinter: Sendable {
    /// Tokens in a stretch; at least 2.
    public let gram: Int
    /// Neighbouring hashes of which one is kept; at least 1.
    public let window: Int

    public init(gram: Int = 8, window: Int = 3) {
        self.gram = max(2, gram)
        self.window = max(1, window)
    }

    public func fingerprint(_ tree: SyntaxTree) -> FingerprintReport {
        let lists = TokenReader(tree).lists
        let fingerprints = lists.flatMap(winnow).sorted {
            ($0.firstLine, $0.lastLine, $0.hash) < ($1.firstLine, $1.lastLine, $1.hash)
        }
        return FingerprintReport(fingerprints: fingerprints, tokenCount: lists.reduce(0) { $0 + $1.count })
    }

    private func winnow(_ tokens: [Token]) -> [Fingerprint] {
        let hashes = hashes(tokens)
        guard !hashes.isEmpty else { return [] }
        var kept: [Fingerprint] = []
        var last = -1
        for end in min(window, hashes.count) - 1..<hashes.count {
            var smallest = end
            // The rightmost of equals, so that neighbouring windows agree.
            for index in stride(from: end, through: max(0, end - window + 1), by: -1) {
                if hashes[index] < hashes[smallest] { smallest = index }
            }
            guard smallest != last else { continue }
            last = smallest
            let lines = tokens[smallest..<smallest + gram].map(\.line)
            kept.append(
                Fingerprint(hash: hashes[smallest], firstLine: lines.min() ?? 0, lastLine: lines.max() ?? 0))
        }
        return kept
    }

    private func hashes(_ tokens: [Token]) -> [UInt64] {
        guard tokens.count >= gram else { return [] }
        // How far back each token's variable was last mentioned.
        var lastMention: [Int32: Int] = [:]
        let distances = tokens.indices.map { index in
            guard case .variable(let number) = tokens[index].meaning else { return 0 }
            defer { lastMention[number] = index }
            return lastMention[number].map { index - $0 } ?? Int.max
        }
        return (0...tokens.count - gram).map { start in
            var hash: UInt64 = UInt64(gram)
            for offset in 0..<gram {
                switch tokens[start + offset].meaning {
                case .fixed(let value): hash = StableHash.mix(hash ^ value)
                case .variable:
                    let distance = distances[start + offset]
                    hash = StableHash.mix(hash &+ 0x3000 &+ UInt64(distance <= offset ? distance : 0))
                }
            }
            return hash
        }
    }
}
