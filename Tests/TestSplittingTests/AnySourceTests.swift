import Foundation
import InterpreterThread
import PythonEmbedding
import TestSplitting
import Testing

/// Whatever is handed in as test code, what comes out is Python.
@Suite("Any source can be taken apart")
struct AnySourceTests {
    /// Assertions and statements of the standard library: every function becomes a test, every module too.
    @Test("statements and expected values are Python", arguments: ["", "json", "email", "unittest", "logging"])
    func statements(_ package: String) async throws {
        let sources = try Self.sources(package)
        #expect(!sources.isEmpty)
        let counts = try await PythonThread.shared.run { interpreter in
            let reader = try SyntaxReader(interpreter)
            var (blocks, statements) = (0, 0)
            for source in sources {
                guard let tree = try? reader.read(Array(source.utf8)) else { continue }
                let tests = TestSplitter(entryPoint: "len", moduleName: "os").split(tree)
                blocks += tests.blocks.count
                #expect(try SplitTests(decoding: tests.encode()) == tests)
                for block in tests.blocks {
                    _ = try reader.read(Array(block.reference.utf8))
                    for statement in block.statements {
                        statements += 1
                        #expect(throws: Never.self, "\(statement.source)") {
                            try reader.read(Array(statement.source.utf8))
                        }
                        for expected in statement.expectation.expected {
                            let text =
                                switch expected {
                                case .literal(let text), .computed(let text): text
                                }
                            #expect(throws: Never.self, "\(text)") { try reader.read(Array("(\(text))".utf8)) }
                        }
                    }
                }
            }
            return (blocks, statements)
        }
        #expect(counts.0 > 0 && counts.1 > counts.0, "\(counts)")
    }

    /// Sources with what they define turned into tests: `def name(` becomes `def test_name(`, and `return` goes.
    private static func sources(_ package: String) throws -> [String] {
        let root = try #require(
            ["/usr/lib", "/usr/local/lib"].map { "\($0)/python\(Interpreter.version)" }
                .first { FileManager.default.fileExists(atPath: "\($0)/os.py") })
        let folder = package.isEmpty ? root : "\(root)/\(package)"
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".py") }.sorted()
            .prefix(60).compactMap { try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
            .map { text in
                text.replacing("\ndef ", with: "\ndef test_").replacing("    return ", with: "    assert len == ")
                    .replacing("self, ", with: "").replacing("(self)", with: "(candidate)")
            }
    }
}
