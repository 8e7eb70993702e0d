extension TextStyle {
    /// What was asked for with `--color`.
    public enum Choice: String, Sendable, CaseIterable { case auto, always, never }

    /// The style for a stream, from what is known of its surroundings.
    ///
    /// - Parameters:
    ///   - isTerminal: whether the stream is one.
    ///   - columns: its measured width, if it has one; `COLUMNS` goes before it.
    ///   - choice: `always` and `never` go before every variable.
    public static func detect(
        environment: [String: String], isTerminal: Bool, columns: Int? = nil, choice: Choice = .auto
    ) -> TextStyle {
        TextStyle(
            hasColour: hasColour(environment, isTerminal, choice), hasUnicode: hasUnicode(environment),
            width: environment["COLUMNS"].flatMap { usable(Int($0)) } ?? usable(columns) ?? 80)
    }

    private static func hasColour(
        _ environment: [String: String], _ isTerminal: Bool, _ choice: Choice
    ) -> Bool {
        switch choice {
        case .always: return true
        case .never: return false
        case .auto: break
        }
        if isSet(environment["NO_COLOR"]) { return false }
        for name in ["FORCE_COLOR", "CLICOLOR_FORCE"] {
            if let value = environment[name], isSet(value), value != "0" { return true }
        }
        return isTerminal && environment["TERM"] != "dumb"
    }

    /// As setlocale(3) looks: the first of these that is not empty decides; without any it is the C locale.
    private static func hasUnicode(_ environment: [String: String]) -> Bool {
        let variables = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
        guard let locale = variables.first(where: isSet)?.lowercased() else { return false }
        return locale.contains("utf-8") || locale.contains("utf8")
    }

    private static func isSet(_ value: String?) -> Bool { value.map { !$0.isEmpty } ?? false }

    /// Nobody's terminal is wider; a number as large as memory would be somebody's mistake.
    private static func usable(_ columns: Int?) -> Int? {
        columns.flatMap { (1...10_000).contains($0) ? $0 : nil }
    }
}
