import Foundation
import PythonSyntax
import Testing

/// The generated half of the mirror is what the signatures say, and the signatures what the interpreter documents.
@Suite("generated nodes")
struct NodeGeneratorTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/PythonSyntax/Nodes")

    @Test("the files are up to date")
    func filesAreCurrent() throws {
        let signatures = try String(contentsOf: Self.folder.appending(path: "signatures.txt"), encoding: .utf8)
        for (name, text) in NodeGenerator(signatures: signatures).files {
            let file = Self.folder.appending(path: name)
            if ProcessInfo.processInfo.environment["ASSAY_REGENERATE"] != nil {
                try text.write(to: file, atomically: true, encoding: .utf8)
            }
            #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(name) is stale: ASSAY_REGENERATE=1 writes it")
        }
    }
}
