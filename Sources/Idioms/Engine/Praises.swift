internal import PythonSyntax
public import WorkerProtocol

/// Idioms that a file already uses well: one line each, at the first place.
public enum Praises {
    public static func all(in file: ReviewedFile) -> [ReviewReport.Praise] {
        var found: [Praise: Int] = [:]
        for node in file.tree.nodes {
            guard let praise = praise(node, file), found[praise] == nil else { continue }
            found[praise] = file.source.position(at: node.start).row
        }
        return found.sorted { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }
            .map { ReviewReport.Praise(row: UInt32($0.value), text: $0.key.rawValue) }
    }

    /// The rules whose habit the code would show if it did not use the idiom, by the text of the praise.
    public static let habits: [String: [String]] = Dictionary(
        uniqueKeysWithValues: Praise.allCases.map { ($0.rawValue, $0.habits) })

    private enum Praise: String, Hashable, CaseIterable {
        case comprehension = "a comprehension says what the list is, not how it is filled"
        case generator = "a generator hands values on one at a time, without a list in between"
        case with = "`with` closes the file whatever happens"
        case enumerate = "`enumerate` keeps index and item together"
        case zip = "`zip` walks two sequences side by side"
        case unpacking = "unpacking names the parts"
        case counter = "`Counter` counts"
        case defaultdict = "`defaultdict` makes the missing group by itself"
        case fstring = "f-strings keep text and values together"
        case anyAll = "`any` and `all` ask the question directly"
        case dataclass = "a dataclass states its fields once"
        case wraps = "`functools.wraps` keeps the function's name and doc"

        var habits: [String] {
            switch self {
            case .comprehension: ["append-loop-to-list-comp"]
            case .generator: ["iterator-class-to-generator"]
            case .with: ["open-without-with"]
            case .enumerate: ["range-len-enumerate", "manual-counter-enumerate"]
            case .zip: ["parallel-index-zip"]
            case .unpacking: ["unpack-in-loop-target"]
            case .counter: ["count-with-counter"]
            case .defaultdict: ["group-with-defaultdict"]
            case .fstring: ["concat-to-fstring", "format-call-to-fstring", "percent-to-fstring"]
            case .anyAll: ["any-all-return", "any-all-flag"]
            case .dataclass: ["boilerplate-class"]
            case .wraps: ["decorator-without-wraps"]
            }
        }
    }

    private static func praise(_ node: Node, _ file: ReviewedFile) -> Praise? {
        switch node.kind {
        case .listComp, .dictComp, .setComp: .comprehension
        case .yield: .generator
        case .joinedStr: .fstring
        case .withitem:
            file.calls(AST.Withitem(unchecked: node).contextExpr, builtin: "open") ? .with : nil
        case .for:
            AST.For(unchecked: node).target.kind == .tuple
                && !file.calls(AST.For(unchecked: node).iter, builtin: "enumerate")
                && !file.calls(AST.For(unchecked: node).iter, builtin: "zip") ? .unpacking : nil
        case .call: call(node, file)
        case .name where node.isName("dataclass") && node.parent?.kind == .classDef: .dataclass
        default: nil
        }
    }

    private static func call(_ node: Node, _ file: ReviewedFile) -> Praise? {
        if file.calls(node, builtin: "enumerate") { return .enumerate }
        if file.calls(node, builtin: "zip") { return .zip }
        if file.calls(node, builtin: "any") || file.calls(node, builtin: "all") { return .anyAll }
        if file.calls(node, "collections.Counter") { return .counter }
        if file.calls(node, "collections.defaultdict") { return .defaultdict }
        if file.calls(node, "functools.wraps") { return .wraps }
        return nil
    }
}
