/// What a file holds its Python in.
public enum SourceKind: Sendable, Hashable, CaseIterable {
    case python
    /// A `.pyi` file.
    case stub
    case notebook
    case markdown

    /// The kind that a file's name stands for; nil for files that are not looked for.
    public init?(path: String) {
        let name = Paths.name(of: path)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        switch name[dot...].lowercased() {
        case ".py": self = .python
        case ".pyi": self = .stub
        case ".ipynb": self = .notebook
        case ".md", ".markdown": self = .markdown
        default: return nil
        }
    }
}
