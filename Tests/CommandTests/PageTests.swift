import Foundation
import TemporaryFolders
import Testing

/// The pages beside the challenges are what `assay list` writes now.
@Suite("assay: pages of the library", .serialized)
struct PageTests {
    @Test("they are current", arguments: [("--markdown", "INDEX.md"), ("--coverage", "COVERAGE.md")])
    func isCurrent(_ option: String, _ name: String) async throws {
        let end = try await AssayProgram.run(["list", option])
        #expect(end.status == 0)
        let file = "\(AssayProgram.root)/Challenges/\(name)"
        if ProcessInfo.processInfo.environment["ASSAY_REGENERATE"] != nil {
            try end.output.write(toFile: file, atomically: true, encoding: .utf8)
        }
        let recorded = try String(contentsOfFile: file, encoding: .utf8)
        #expect(recorded == end.output, "stale: `assay list \(option) > Challenges/\(name)` writes it")
    }

    @Test("every topic of the ground has a challenge")
    func isCovered() async throws {
        let end = try await AssayProgram.run(["list", "--coverage"])
        #expect(end.error == "")
        #expect(!end.output.contains("| none yet |"))
    }

    @Test("a library without a ground has no coverage")
    func noGround() async throws {
        let folder = try TemporaryFolder()
        try folder.write("a: [\n", to: "topics.yaml")
        let end = try await AssayProgram.run(["list", "--coverage", "--challenges", folder.path])
        #expect(end.status == 2 && end.output == "")
        #expect(end.error.hasPrefix("assay: \(folder.path)/topics.yaml:"))
    }
}
