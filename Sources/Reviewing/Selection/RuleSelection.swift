internal import Idioms

/// Which rules are on, and which of them may rewrite: made of what a configuration file and the command line say.
public struct RuleSelection: Sendable, Hashable {
    /// What one place says about rules.
    public struct Layer: Sendable, Hashable {
        /// A file's path, or nil for the command line; for errors.
        public var file: String?
        /// Replaces the rules that are on by default; nil leaves them.
        public var select: [String]?
        public var extendSelect: [String]
        public var ignore: [String]
        /// `bug-prone`, `idiom` or `taste`: the lowest level of the rules that are on.
        public var level: String?
        /// Rules that may rewrite; nil means all.
        public var fixable: [String]?
        public var unfixable: [String]

        public init(
            file: String? = nil, select: [String]? = nil, extendSelect: [String] = [], ignore: [String] = [],
            level: String? = nil, fixable: [String]? = nil, unfixable: [String] = []
        ) {
            self.file = file
            self.select = select
            self.extendSelect = extendSelect
            self.ignore = ignore
            self.level = level
            self.fixable = fixable
            self.unfixable = unfixable
        }

        /// `--select`, or the file with the key.
        func place(_ key: String) -> String { file.map { "\($0): \(key)" } ?? "--\(key)" }
    }

    /// Names of the rules that are on, in the order of the catalogue.
    public private(set) var rules: [String]
    /// Names of the rules, on or not, whose rewrites may be applied.
    public let fixable: Set<String>

    /// The selection of several places; the last has the most to say.
    ///
    /// - The last `select` replaces the rules that are on by default, and so do `fixable` and `level`.
    /// - `extend-select` adds and `ignore` removes. Where two of them mean the same rule, the more specific word wins,
    ///   among equals the later place, and in one place `ignore`.
    /// - A level beside a `select` holds for the groups in it, not for rules that it names.
    ///
    /// - Throws: `unknownRule` for a word that means no rule, `configuration` for a level that there is not.
    public init(_ layers: [Layer], in catalogue: RuleCatalogue) throws(ReviewError) {
        var votes = [Vote](repeating: Vote(), count: catalogue.pages.count)
        let level = try Self.level(of: layers)
        let choosing = layers.lastIndex { $0.select != nil }
        if choosing == nil {
            for (rule, page) in catalogue.pages.enumerated() where page.level <= level ?? .idiom {
                votes[rule].isOn = true
            }
        }
        for (index, layer) in layers.enumerated() {
            if index == choosing {
                try Self.vote(true, layer.select ?? [], "select", layer, index, catalogue, &votes, limit: level)
            } else if layer.select != nil {
                // Its words are checked all the same.
                for word in layer.select ?? [] { _ = try catalogue.meaning(of: word, in: layer.place("select")) }
            }
            try Self.vote(true, layer.extendSelect, "extend-select", layer, index, catalogue, &votes)
            try Self.vote(false, layer.ignore, "ignore", layer, index, catalogue, &votes)
        }
        rules = zip(catalogue.pages, votes).filter { $1.isOn }.map { $0.0.name }
        fixable = try Self.fixable(layers, catalogue)
    }

    /// Takes rules away, whatever selected them.
    mutating func remove(_ words: [String], in place: String, _ catalogue: RuleCatalogue) throws(ReviewError) {
        var gone: Set<String> = []
        for word in words { gone.formUnion(try catalogue.rules(meantBy: word, in: place)) }
        rules.removeAll(where: gone.contains)
    }

    // MARK: - Votes

    /// What the strongest word so far says about a rule.
    private struct Vote {
        var isOn = false
        var rank = -1
        var layer = -1
    }

    private static func vote(
        _ isOn: Bool, _ words: [String], _ key: String, _ layer: Layer, _ index: Int, _ catalogue: RuleCatalogue,
        _ votes: inout [Vote], limit: Level? = nil
    ) throws(ReviewError) {
        for word in words {
            let meaning = try catalogue.meaning(of: word, in: layer.place(key))
            for rule in meaning.rules {
                if let limit, !meaning.isExact, catalogue.pages[rule].level > limit { continue }
                // `ignore` comes last, so that it wins among equals.
                if (meaning.rank, index) >= (votes[rule].rank, votes[rule].layer) {
                    votes[rule] = Vote(isOn: isOn, rank: meaning.rank, layer: index)
                }
            }
        }
    }

    private static func level(of layers: [Layer]) throws(ReviewError) -> Level? {
        var last: Level?
        for layer in layers {
            guard let word = layer.level else { continue }
            guard let level = Level(rawValue: word.lowercased()) else {
                throw ReviewError(
                    .configuration, layer.place("level"), "there is no level `\(word)`",
                    advice: ReviewError.advice(
                        for: word, among: Level.allCases.map(\.rawValue), otherwise: "write bug-prone, idiom or taste"))
            }
            last = level
        }
        return last
    }

    private static func fixable(_ layers: [Layer], _ catalogue: RuleCatalogue) throws(ReviewError) -> Set<String> {
        let choosing = layers.lastIndex { $0.fixable != nil }
        var votes = [Vote](repeating: Vote(isOn: choosing == nil), count: catalogue.pages.count)
        for (index, layer) in layers.enumerated() {
            if index == choosing { try vote(true, layer.fixable ?? [], "fixable", layer, index, catalogue, &votes) }
            try vote(false, layer.unfixable, "unfixable", layer, index, catalogue, &votes)
        }
        return Set(zip(catalogue.pages, votes).filter { $1.isOn }.map { $0.0.name })
    }
}
