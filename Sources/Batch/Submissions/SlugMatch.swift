/// Finds a challenge by what people call it: `two-sum`, `two_sum`, `Two Sum`, `HumanEval/7`.
public struct SlugMatch: Sendable {
    private let slugs: [String: String]

    public init(_ slugs: some Sequence<String>) {
        self.slugs = Dictionary(slugs.map { (Self.key($0), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The slug as the challenge has it.
    public subscript(name: String) -> String? { slugs[Self.key(name)] }

    /// Letters in lower case and digits; everything between them is one hyphen.
    private static func key(_ name: String) -> String {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
}
