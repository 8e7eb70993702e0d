internal import SafeText

extension VisibleText {
    /// What a terminal of that style can show.
    init(_ style: TextStyle) { self.init(isASCIIOnly: !style.hasUnicode) }
}
