import Foundation
import InterpreterThread
import PythonSyntax
import Testing

/// The signatures that the mirror is generated from are those that this interpreter's classes document.
@Suite("signatures")
struct SignatureTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/PythonSyntax/Nodes/signatures.txt")

    @Test("every documented class is there, with its fields in order")
    func areDocumented() async throws {
        let program = """
            import _ast
            result = "\\n".join(
                c.__doc__ for c in vars(_ast).values()
                if isinstance(c, type) and issubclass(c, _ast.AST) and c.__doc__ and c.__doc__.startswith(c.__name__)
                and not c.__subclasses__())
            """
        let documented: String = try await PythonThread.shared.run { try PythonSide.result(of: program, [:], $0) }
        let generator = NodeGenerator(signatures: try String(contentsOf: Self.file, encoding: .utf8))
        let known = Dictionary(uniqueKeysWithValues: generator.classes.map { ($0.name, $0) })
        let operators = Set(generator.enumerations.flatMap(\.cases))
        var count = 0
        for line in documented.split(separator: "\n") {
            let parsed = NodeGenerator.parse(base: "", signature: String(line))
            if operators.contains(parsed.name) { continue }
            let mirrored = try #require(known[parsed.name], "\(parsed.name) is not mirrored")
            count += 1
            // Newer versions add fields at the end.
            #expect(mirrored.fields.count >= parsed.fields.count, "\(line)")
            for (ours, theirs) in zip(mirrored.fields, parsed.fields) {
                // A list that may have gaps is documented as one that has none.
                let isSameCount = ours.isList == theirs.isList && (ours.isList || ours.isOptional == theirs.isOptional)
                let isSame = ours.name == theirs.name && ours.type == theirs.type && isSameCount
                #expect(isSame, "\(line): \(ours.name)")
            }
        }
        #expect(count >= 70)
    }
}
