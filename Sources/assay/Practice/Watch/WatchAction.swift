/// What somebody asks of `assay watch`, by a key or by a line.
enum WatchAction: String, CaseIterable {
    case run, submit, hint, review, editorial, next, help, quit

    var key: Character {
        switch self {
        case .run: "r"
        case .submit: "s"
        case .hint: "h"
        case .review: "v"
        case .editorial: "e"
        case .next: "n"
        case .help: "?"
        case .quit: "q"
        }
    }

    init?(key: Character) {
        let key = Character(key.lowercased())
        guard let action = Self.allCases.first(where: { $0.key == key }) else { return nil }
        self = action
    }

    /// A word, or its key.
    init?(line: String) {
        let word = line.lowercased()
        if let action = WatchAction(rawValue: word) {
            self = action
        } else if word.count == 1, let action = word.first.flatMap(WatchAction.init(key:)) {
            self = action
        } else {
            return nil
        }
    }

    /// `r run  s submit  …`.
    static let keys = allCases.filter { $0 != .help }.map { "\($0.key) \($0.rawValue)" }.joined(separator: "  ")
    static let words = allCases.map(\.rawValue).joined(separator: ", ")

    static let explanation = """
        r  run        judge the samples (as every save does)
        s  submit     judge everything; remembered as an attempt
        h  hint       the next hint
        v  review     what Python has a better word for
        e  editorial  how to think about it; opens with an accepted run
        n  next       what to practise next, and why
        q  quit

        """
}
