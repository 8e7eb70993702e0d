internal import PythonSyntax

/// One test method of a class, `unittest`'s or a plain one of pytest's.
struct UnitTestMethod {
    let module: TestModule
    let entryPoint: String
    let owner: AST.ClassDef
    let method: AST.AnyFunction

    var name: String { "\(owner.name).\(method.name)" }
    var line: Int { module.line(of: method.node) }
    private var isUnitTest: Bool { !owner.bases.isEmpty }

    /// The test methods of a class, in order.
    static func methods(of node: Node, _ module: TestModule, _ entryPoint: String) -> [UnitTestMethod] {
        let owner = AST.ClassDef(unchecked: node)
        return owner.body.compactMap { $0.as(AST.AnyFunction.self) }
            .filter { $0.name.description.hasPrefix("test") }
            .map { UnitTestMethod(module: module, entryPoint: entryPoint, owner: owner, method: $0) }
    }

    /// Why the method is not run.
    var obstacle: String? {
        if method.isAsync { return "asynchronous, and such tests are not run" }
        let decorators = Array(method.decoratorList) + Array(owner.decoratorList)
        if let skip = decorators.first(where: { $0.text.contains("skip") }) {
            return "decorated with `@\(AssertionReader.excerpt(skip.text))`"
        }
        guard decorators.isEmpty, method.args.args.count != 1 else { return nil }
        return "a method whose arguments nobody gives it"
    }

    func block() -> SplitTests.Block { straight() ?? whole() }

    // MARK: - Taken apart

    private func straight() -> SplitTests.Block? {
        guard method.decoratorList.isEmpty, owner.decoratorList.isEmpty, inheritsNothing, let setUp = setUpStatements
        else { return nil }
        let body = setUp + Array(method.body)
        guard !body.contains(where: { NameUse($0).leavesItsPlace }) else { return nil }
        let tests = TestStatements(body)
        let items =
            module.statements.map { BlockItem($0, isPrelude: true) }
            + body.map { BlockItem($0, isPrelude: false) }
        let splitter = BlockSplitter(
            copy: SourceCopy(source: module.source), solution: Set([entryPoint] + module.aliases.map(\.name)),
            entryPoint: entryPoint, items: items, assertions: tests.assertions, visibility: module.visibility)
        let block = splitter.block(named: name, line: line, preamble: module.preamble())
        guard let preamble = selfStatements(for: block) else { return nil }
        var complete = block
        complete.statements = preamble + block.statements
        return complete
    }

    /// No class of the author's above it, which could prepare the tests.
    private var inheritsNothing: Bool { owner.bases.allSatisfy { ["TestCase", "unittest.TestCase"].contains($0.text) } }

    /// The statements of `setUp`; nil where something else prepares the tests.
    private var setUpStatements: [Node]? {
        let others = owner.body.compactMap { $0.as(AST.AnyFunction.self)?.name.description }
        guard !others.contains(where: ["setUpClass", "asyncSetUp", "setup_method", "setup_class", "tearDown"].contains)
        else { return nil }
        let setUp = owner.body.compactMap { $0.as(AST.AnyFunction.self) }.first { $0.name.description == "setUp" }
        return setUp.map { Array($0.body) } ?? []
    }

    /// A stand-in for `self` if the statements keep data there; nil if they need more of it.
    private func selfStatements(for block: SplitTests.Block) -> [SplitTests.Statement]? {
        let nodes = (setUpStatements ?? []) + Array(method.body)
        let mentions = nodes.flatMap { Array($0.subtree) }.filter { $0.isName("self") }
        var stored: Set<String> = []
        var read: Set<String> = []
        for mention in mentions {
            guard let attribute = mention.parent?.as(AST.Attribute.self) else { return nil }
            let name = attribute.attr.description
            if attribute.ctx == .store {
                stored.insert(name)
            } else if !name.hasPrefix("assert") {
                read.insert(name)
            }
        }
        // Assertions that could not be taken apart need the real `self`.
        let needsSelf = block.statements.contains {
            $0.source.contains("self.assert") || $0.source.contains("self.fail")
        }
        guard !needsSelf, read.isSubset(of: stored) else { return nil }
        guard !stored.isEmpty else { return [] }
        return [SplitTests.Statement("self = __import__('types').SimpleNamespace()", line: line)]
    }

    // MARK: - As it is

    /// The class as it is, and the failures of this one method.
    private func whole() -> SplitTests.Block {
        let items =
            module.statements.map { BlockItem($0, isPrelude: true) }
            + [BlockItem(owner.node, isPrelude: false)]
        let splitter = BlockSplitter(
            copy: SourceCopy(source: module.source), solution: [entryPoint], entryPoint: entryPoint, items: items,
            assertions: { _, _ in nil }, visibility: { _ in nil }, isAlwaysNeeded: { $0 == owner.node })
        var block = splitter.block(named: name, line: line, preamble: module.preamble(isWhole: true))
        if isUnitTest {
            let run = "__import__('unittest').TestSuite([\(owner.name)('\(method.name)')])"
            block.statements += [
                SplitTests.Statement("outcome = \(run).run(__import__('unittest').TestResult())", line: line),
                SplitTests.Statement(
                    "[text.splitlines()[-1] for _, text in outcome.failures + outcome.errors]",
                    .value(.literal("[]")), line: line),
            ]
        } else {
            block.statements.append(SplitTests.Statement("\(owner.name)().\(method.name)();", line: line))
        }
        block.isVisible = true
        block.isWhole = true
        block.reason = "line \(line): `\(name)` is run as it is"
        return block
    }
}
