/// Findings that were there before: a review with a baseline reports only those that are new.
///
/// A finding is known again by its file, its rule and the text of its line, so that it may move. Where that is the same
/// for several, their number counts.
public struct Baseline: Sendable, Hashable {
    public struct Fingerprint: Sendable, Hashable, Comparable {
        /// Relative to the baseline's folder, with `/`.
        public var path: String
        /// The rule's name.
        public var rule: String
        /// Of the finding's first row, without blanks around it.
        public var line: String

        /// - Parameter line: blanks around it are taken off.
        public init(path: String, rule: String, line: some StringProtocol) {
            self.path = path
            self.rule = rule
            let text = line.drop(while: \.isWhitespace)
            self.line = String(text[..<(text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.endIndex)])
        }

        public static func < (a: Fingerprint, b: Fingerprint) -> Bool {
            for (left, right) in [(a.path, b.path), (a.line, b.line)] where left != right {
                return left.utf8.lexicographicallyPrecedes(right.utf8)
            }
            return a.rule.utf8.lexicographicallyPrecedes(b.rule.utf8)
        }
    }

    private var counts: [Fingerprint: Int] = [:]

    /// An empty one.
    public init() {}

    /// - Parameters:
    ///   - json: what `json()` gave.
    ///   - path: the file's, for errors.
    /// - Throws: `baseline` for what is none.
    public init(_ json: [UInt8], path: String) throws(ReviewError) {
        let advice = "write it anew with --update-baseline"
        let document: JSONNode
        do { document = try JSONReader.read(json) } catch {
            throw ReviewError(.baseline, path, "is no baseline: \(error.reason)", advice: advice)
        }
        guard let findings = document["findings"]?.array, let version = document["version"]?.integer else {
            throw ReviewError(.baseline, path, "is no baseline: `version` or `findings` is missing", advice: advice)
        }
        guard version == Self.version else {
            throw ReviewError(.baseline, path, "is a baseline of version \(version)", advice: advice)
        }
        for (index, node) in findings.enumerated() {
            guard let file = node["path"]?.string, let rule = node["rule"]?.string, let line = node["line"]?.string,
                let count = node["count"].map({ $0.integer }) ?? 1, count > 0
            else {
                let reason = "finding \(index + 1) needs `path`, `rule` and `line`"
                throw ReviewError(.baseline, path, reason, advice: advice)
            }
            counts[Fingerprint(path: file, rule: rule, line: line), default: 0] += count
        }
    }

    private static let version = 1

    /// A file's path as fingerprints have it: relative to the folder of the baseline, or else absolute.
    public static func path(of file: String, in baseline: String) -> String {
        let file = Paths.absolute(file)
        return Paths.relative(file, to: Paths.folder(of: Paths.absolute(baseline))).map { String($0) } ?? file
    }

    /// How many findings it holds.
    public var count: Int { counts.values.reduce(0, +) }

    /// Accepts one more finding.
    public mutating func add(_ finding: Fingerprint) { counts[finding, default: 0] += 1 }

    /// Strikes a finding off, if it was accepted. Of several that are alike, the first ones are.
    ///
    /// - Returns: whether it was.
    public mutating func take(_ finding: Fingerprint) -> Bool {
        guard let count = counts[finding] else { return false }
        counts[finding] = count > 1 ? count - 1 : nil
        return true
    }

    /// One finding a line, in the order of their files, lines and rules, so that it reads well in a diff.
    public func json() -> [UInt8] {
        func text(_ text: String) -> String { String(decoding: JSONText.quoted(Array(text.utf8)), as: UTF8.self) }
        let lines = counts.sorted { $0.key < $1.key }.map { finding, count in
            "    {\"path\": \(text(finding.path)), \"rule\": \(text(finding.rule)), \"line\": \(text(finding.line))"
                + (count > 1 ? ", \"count\": \(count)}" : "}")
        }
        let list = lines.isEmpty ? "[]" : "[\n" + lines.joined(separator: ",\n") + "\n  ]"
        return Array("{\n  \"version\": \(Self.version),\n  \"findings\": \(list)\n}\n".utf8)
    }
}
