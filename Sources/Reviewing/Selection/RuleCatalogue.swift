public import Idioms

/// All rules, and what the words for them and for groups of them mean.
public struct RuleCatalogue: Sendable {
    /// Rules that a selector means, and how closely it means them.
    struct Meaning: Sendable, Hashable {
        /// Positions in `pages`, ascending.
        var rules: [Int]
        /// Larger is more specific: a rule beats its prefix, which beats its level, which beats `ALL`.
        var rank: Int
        /// A rule by name or code, ours or another tool's.
        var isExact: Bool { rank >= Self.exactPeer }

        static let everything = 0
        static let level = 1
        /// A prefix adds its length, so that `LOP01` beats `LOP`.
        static let prefix = 2
        static let exactPeer = 100
        static let exact = 101
    }

    public let pages: [RulePage]
    private let positions: [String: Int]
    /// Other tools' codes in small letters.
    private let peers: [String: [Int]]

    /// - Parameter pages: of all rules, in the order in which they are to be listed.
    public init(_ pages: [RulePage]) {
        self.pages = pages
        var positions: [String: Int] = [:]
        var peers: [String: [Int]] = [:]
        for (position, page) in pages.enumerated() {
            positions[page.name] = position
            positions[page.code.lowercased()] = position
            for peer in page.peers where peers[peer.lowercased()]?.last != position {
                peers[peer.lowercased(), default: []].append(position)
            }
        }
        self.positions = positions
        self.peers = peers
    }

    /// Names of the rules that a selector means, in the order of the catalogue.
    ///
    /// - Parameters:
    ///   - selector: a name, a code or its beginning, a topic, a level, `ALL`, or another tool's code or its beginning;
    ///     capitals do not matter.
    ///   - place: where the selector stands, for the error.
    /// - Throws: `unknownRule`, with what was probably meant.
    public func rules(meantBy selector: String, in place: String) throws(ReviewError) -> [String] {
        try meaning(of: selector, in: place).rules.map { pages[$0].name }
    }

    func meaning(of selector: String, in place: String) throws(ReviewError) -> Meaning {
        let word = selector.lowercased()
        if let position = positions[word] { return Meaning(rules: [position], rank: Meaning.exact) }
        if word == "all" { return Meaning(rules: Array(pages.indices), rank: Meaning.everything) }
        if let level = Level(rawValue: word) {
            return Meaning(rules: pages.indices.filter { pages[$0].level == level }, rank: Meaning.level)
        }
        if let topic = Topic(rawValue: word) {
            let rank = Meaning.prefix + topic.prefix.count
            return Meaning(rules: pages.indices.filter { pages[$0].topic == topic }, rank: rank)
        }
        if let rules = peers[word] { return Meaning(rules: rules, rank: Meaning.exactPeer) }
        var rules = pages.indices.filter { Self.isPrefix(word, of: pages[$0].code) }
        if rules.isEmpty {
            rules = Set(peers.filter { Self.isPrefix(word, of: $0.key) }.flatMap(\.value)).sorted()
        }
        guard rules.isEmpty else { return Meaning(rules: rules, rank: Meaning.prefix + word.utf8.count) }
        throw ReviewError(
            .unknownRule, place, selector.isEmpty ? "an empty text names no rule" : "there is no rule `\(selector)`",
            advice: ReviewError.advice(
                for: selector, among: vocabulary,
                otherwise: "name a rule, its code, a topic, a level, or another tool's code"))
    }

    /// Everything that can be selected, most telling first.
    private var vocabulary: [String] {
        ["ALL"] + Level.allCases.map(\.rawValue) + Topic.allCases.map(\.rawValue) + pages.map(\.name)
            + pages.map(\.code) + Topic.allCases.map(\.prefix) + pages.flatMap(\.peers)
    }

    /// `sim`, `sim1` for `SIM108`, but not `s`: the letters are one word. `pl` stands for `PLC`, `PLR` and the like.
    private static func isPrefix(_ word: String, of code: String) -> Bool {
        let code = code.lowercased()
        let letters = code.prefix { !$0.isNumber }
        if word == "pl" { return letters.count == 3 && letters.hasPrefix(word) }
        return !word.isEmpty && code.hasPrefix(word) && word.count >= letters.count
    }
}
