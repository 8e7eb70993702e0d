internal import PythonSyntax

/// The module that test code stands in: which of its statements are tests, and what they have around them.
struct TestModule {
    let source: SourceText
    /// Functions and classes that hold tests, in order.
    private(set) var tests: [Node] = []
    /// Everything else, without what would start the tests and without the import of the solution.
    private(set) var statements: [Node] = []
    /// Names of functions of the test's own that assert something.
    private(set) var assertingHelpers: Set<String> = []
    /// Renamed imports of the solution, and its module: `from two_fer import two_fer as f`, `import two_fer`.
    private(set) var aliases: [(name: String, original: String)] = []
    /// There are assertions outside of functions.
    private(set) var hasAssertions = false

    /// The module that tests import the solution from; empty if they import nothing.
    let moduleName: String
    /// The solution is imported somewhere inside, under a name that it does not run under.
    private(set) var hasInnerImports = false

    init(_ tree: SyntaxTree, moduleName: String) {
        source = tree.source
        self.moduleName = moduleName
        let body = Array(AST.Module(unchecked: tree.root).body)
        for statement in body where Self.isTest(statement) { tests.append(statement) }
        let names = Set(tests.map(\.headName))
        for statement in body where !Self.isTest(statement) && !Self.startsTests(statement, names) {
            if readImport(statement, moduleName) || Self.isFixture(statement) { continue }
            statements.append(statement)
            hasInnerImports = hasInnerImports || importsSolution(statement)
            guard AST.AnyFunction.accepts(statement.kind) else {
                hasAssertions = hasAssertions || Self.asserts(statement)
                continue
            }
            if Self.asserts(statement) { assertingHelpers.insert(statement.headName) }
        }
        if tests.isEmpty, statements.contains(where: callsHelper) { hasAssertions = true }
    }

    func line(of node: Node) -> Int { source.line(at: node.start) + 1 }

    /// Why a statement that is run as it is shows what it expects; nil if it expects nothing.
    func visibility(of statement: Node) -> String? {
        switch statement.kind {
        case .functionDef, .asyncFunctionDef, .classDef: return nil
        case .expr where callsHelper(statement):
            return "`\(AssertionReader.excerpt(statement.text))` asserts in a function of the test"
        default:
            guard Self.asserts(statement) else { return nil }
            switch statement.kind {
            case .for, .asyncFor, .while: return "a loop with assertions is run as it is"
            case .if: return "assertions under a condition are run as they are"
            case .try, .tryStar: return "a `try` with assertions is run as it is"
            case .with, .asyncWith: return "a `with` with assertions is run as it is"
            default: return "`\(AssertionReader.excerpt(statement.text))` is run as it is"
            }
        }
    }

    private func callsHelper(_ statement: Node) -> Bool {
        guard let name = statement.as(AST.Expr.self)?.value.as(AST.Call.self)?.func.identifier else { return false }
        return assertingHelpers.contains(name.description)
    }

    /// Whether something is asserted in it: `assert`, `self.assert…`, `assert_equal(…)`, `pytest.raises`.
    static func asserts(_ node: Node) -> Bool { node.subtree.contains(where: isAssertion) }

    /// Whether a node alone asserts.
    static func isAssertion(_ part: Node) -> Bool {
        if part.kind == .assert { return true }
        if let name = part.as(AST.Call.self)?.func.identifier?.description { return name.hasPrefix("assert") }
        guard let attribute = part.as(AST.Attribute.self) else { return false }
        let name = attribute.attr.description
        return name.hasPrefix("assert") || (name == "raises" && attribute.value.isName("pytest"))
    }

    /// Whether the module of the solution is imported in a statement.
    private func importsSolution(_ statement: Node) -> Bool {
        guard !moduleName.isEmpty else { return false }
        return statement.subtree.contains { part in
            if let from = part.as(AST.ImportFrom.self) { return from.module?.description == moduleName }
            return part.kind == .alias && part.parent?.kind == .import
                && AST.Alias(unchecked: part).name.description == moduleName
        }
    }

    /// What has to run before a test, so that it finds the solution where it looks for it.
    ///
    /// - Parameter isWhole: the test runs as it is, and may look in ways that cannot be seen here.
    func preamble(isWhole: Bool = false) -> [String] {
        let isRegistered = !moduleName.isEmpty && (isWhole || hasInnerImports)
        let register = "__import__('sys').modules['\(moduleName)'] = \(Self.solutionModule)"
        return (isRegistered ? [register] : []) + aliases.map { "\($0.name) = \($0.original)" }
    }

    /// The solution runs as a module of this name, whatever its file is called.
    private static let solutionModule = "__import__('sys').modules['solution']"

    // MARK: - Kinds of statements

    private static func isTest(_ statement: Node) -> Bool {
        if let function = statement.as(AST.AnyFunction.self) {
            let name = function.name.description
            guard name != "check" else { return AST.Arguments(unchecked: function.args.node).args.count == 1 }
            return name.hasPrefix("test")
        }
        guard let definition = statement.as(AST.ClassDef.self) else { return false }
        if definition.bases.isEmpty { return definition.name.description.hasPrefix("Test") }
        return definition.bases.contains { $0.headWord?.hasSuffix("TestCase") == true }
    }

    /// A function that pytest calls for tests that name it; none of those is taken apart.
    private static func isFixture(_ statement: Node) -> Bool {
        guard let function = statement.as(AST.AnyFunction.self) else { return false }
        return function.decoratorList.contains { decorator in
            let text = decorator.text.prefix { $0 != "(" }
            return text == "fixture" || text == "pytest.fixture"
        }
    }

    /// `check(f)`, `unittest.main()`, `if __name__ == "__main__": …`
    private static func startsTests(_ statement: Node, _ names: Set<String>) -> Bool {
        if let condition = statement.as(AST.If.self)?.test.as(AST.Compare.self) {
            return condition.left.isName("__name__")
        }
        guard let call = statement.as(AST.Expr.self)?.value.as(AST.Call.self) else { return false }
        if let name = call.func.identifier?.description { return names.contains(name) }
        return call.receiver(of: "main")?.isName("unittest") == true
    }

    /// Notes an import of the solution, whose names are there already.
    private mutating func readImport(_ statement: Node, _ moduleName: String) -> Bool {
        guard !moduleName.isEmpty else { return false }
        if let plain = statement.as(AST.Import.self), let alias = plain.names.only.map(AST.Alias.init(unchecked:)) {
            guard alias.name.description == moduleName else { return false }
            aliases.append((alias.asname?.description ?? moduleName, Self.solutionModule))
            return true
        }
        guard let from = statement.as(AST.ImportFrom.self),
            let module = from.module?.description, module.split(separator: ".").last.map(String.init) == moduleName
        else { return false }
        for alias in from.names.map(AST.Alias.init(unchecked:)) {
            let name = alias.name.description
            // A name of a builtin's means the builtin, unless it is taken from the module itself.
            let hidesBuiltin = Purity.builtins.contains(name) || Purity.otherBuiltins.contains(name)
            guard hidesBuiltin || alias.asname != nil else { continue }
            aliases.append((alias.asname?.description ?? name, hidesBuiltin ? "\(Self.solutionModule).\(name)" : name))
        }
        return true
    }
}
