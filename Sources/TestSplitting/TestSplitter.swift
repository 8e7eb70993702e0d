public import PythonSyntax

/// Takes test code apart into statements that run beside a solution and expected values that do not.
///
/// Pure: it reads a syntax tree and runs nothing. Understood are functions that assert (`check(candidate)`,
/// `test_…`), assertions that stand in the module, and `unittest` classes. A test that cannot be taken apart stays
/// a block that runs as it is and says so.
public struct TestSplitter: Sendable {
    /// The name that a solution defines.
    public var entryPoint: String
    /// The module that the tests import the solution from; empty where they import nothing.
    public var moduleName: String

    public init(entryPoint: String, moduleName: String = "") {
        self.entryPoint = entryPoint
        self.moduleName = moduleName
    }

    public func split(_ tree: SyntaxTree) -> SplitTests {
        let module = TestModule(tree, moduleName: moduleName)
        var tests = SplitTests()
        for test in module.tests {
            switch test.kind {
            case .functionDef:
                for function in FunctionTest.tests(of: test, module, entryPoint) {
                    add(function.name, function.line, function.obstacle, to: &tests) { function.block() }
                }
            case .classDef:
                for method in UnitTestMethod.methods(of: test, module, entryPoint) {
                    add(method.name, method.line, method.obstacle, to: &tests) { method.block() }
                }
            default:
                tests.skipped.append(
                    SplitTests.Skipped(
                        name: test.headName, line: module.line(of: test),
                        reason: "asynchronous, and such tests are not run"))
            }
        }
        if module.hasAssertions {
            let block = ModuleTest(module, entryPoint).block()
            tests.blocks.append(block)
        }
        return tests
    }

    private func add(
        _ name: String, _ line: Int, _ obstacle: String?, to tests: inout SplitTests, _ block: () -> SplitTests.Block
    ) {
        if let obstacle {
            tests.skipped.append(SplitTests.Skipped(name: name, line: line, reason: obstacle))
        } else {
            tests.blocks.append(block())
        }
    }
}

extension Node {
    /// The name of a definition.
    var headName: String {
        self.as(AST.AnyFunction.self)?.name.description ?? self.as(AST.ClassDef.self)?.name.description ?? ""
    }
}
