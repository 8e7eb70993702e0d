internal import PythonSyntax

/// The assertions that stand in the module itself, one after the other.
struct ModuleTest {
    let module: TestModule
    let entryPoint: String

    init(_ module: TestModule, _ entryPoint: String) {
        self.module = module
        self.entryPoint = entryPoint
    }

    func block() -> SplitTests.Block {
        let splitter = BlockSplitter(
            copy: SourceCopy(source: module.source), solution: Set([entryPoint] + module.aliases.map(\.name)),
            entryPoint: entryPoint, items: module.statements.map { BlockItem($0, isPrelude: false) },
            assertions: TestStatements(module.statements).assertions, visibility: module.visibility)
        let first = module.statements.first { TestModule.asserts($0) && $0.kind != .functionDef }
        let line = first.map(module.line) ?? 1
        return splitter.block(named: "assertions", line: line, preamble: module.preamble())
    }
}
