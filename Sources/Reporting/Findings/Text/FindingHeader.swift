internal import SafeText

/// The first line of a finding, or a part of it.
enum FindingHeader {
    /// `LOP001 [*]`, and `invalid-syntax:` where the file cannot be parsed.
    static func code(_ diagnostic: Diagnostic, _ style: TextStyle) -> String {
        code(diagnostic, name: "", style)
    }

    /// `LOP001 append-loop-to-list-comp [*] message`.
    static func line(_ diagnostic: Diagnostic, _ style: TextStyle) -> String {
        let visible = VisibleText(style)
        // A rule that is not known has no code beside its name.
        let name = diagnostic.name == diagnostic.code ? "" : visible.line(diagnostic.name)
        let message = style.paint(visible.line(diagnostic.message), .bold)
        return code(diagnostic, name: name, style) + " " + message
    }

    /// Marks what would be fixed.
    static func mark(_ style: TextStyle) -> String { "[" + style.paint("*", .green) + "]" }

    private static func code(_ diagnostic: Diagnostic, name: String, _ style: TextStyle) -> String {
        let code = style.paint(VisibleText(style).line(diagnostic.code), .red)
        if diagnostic.finding == nil { return code + ":" }
        let named = name.isEmpty ? code : code + " " + style.paint(name, .dim)
        return diagnostic.isFixable ? named + " " + mark(style) : named
    }
}
