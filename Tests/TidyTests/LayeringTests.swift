import Foundation
import Testing

/// Imports point down only, and some things are imported in one place only.
@Suite("Layers")
struct LayeringTests {
    /// Target → own modules it may import. Other modules are the platform's or a package's.
    static let allowed: [String: Set<String>] = [
        "WorkerProtocol": [],
        "PythonValues": ["WorkerProtocol"],
        "Challenges": ["PythonValues"],
        "PythonEmbedding": ["CPython", "WorkerProtocol"],
        "Jail": ["CSandbox", "CSeccomp"],
        "Judging": ["Challenges", "PythonValues", "WorkerProtocol"],
        "Reporting": ["Challenges", "PythonValues"],
        "assay": ["Judging", "Reporting", "Challenges"],
        "assay-worker": ["PythonEmbedding", "Jail", "CSandbox", "WorkerProtocol"],
    ]
    static let own = Set(allowed.keys).union(["CPython", "CSeccomp", "CSandbox"])

    @Test("imports of each target", arguments: allowed.keys.sorted())
    func importsPointDown(_ target: String) throws {
        for file in SourceTree.files(in: "Sources/\(target)") {
            for module in SourceTree.imports(of: file) where Self.own.contains(module) {
                #expect(Self.allowed[target]!.contains(module), "\(file) imports \(module)")
            }
        }
    }

    @Test("every source target is in the table")
    func tableIsComplete() {
        let targets = Set(SourceTree.names(in: "Sources")).subtracting(["CPython", "CSeccomp"])
        #expect(targets == Set(Self.allowed.keys))
    }

    @Test("imported in one place only", arguments: [("CPython", "PythonEmbedding"), ("CSeccomp", "Jail"), ("ArgumentParser", "assay"), ("Yams", "Challenges")])
    func oneHome(_ module: String, _ home: String) {
        for target in Self.allowed.keys where target != home {
            for file in SourceTree.files(in: "Sources/\(target)") {
                #expect(!SourceTree.imports(of: file).contains(module), "\(file) imports \(module)")
            }
        }
    }
}

/// The checkout's files as text.
enum SourceTree {
    static let root: String = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        return folder.path
    }()

    static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }

    /// Swift and C files below a folder, relative to the root.
    static func files(in folder: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.compactMap { $0 as? String } ?? []
        return all.filter { [".swift", ".c", ".h"].contains(where: $0.hasSuffix) }.map { "\(folder)/\($0)" }.sorted()
    }

    static func lines(of file: String) -> [Substring] {
        let text = (try? String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)) ?? ""
        return text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    static func imports(of file: String) -> [String] {
        lines(of: file).compactMap { line in
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count else { return nil }
            guard words[..<index].allSatisfy({ ["public", "internal", "@testable", "@preconcurrency"].contains($0) }) else { return nil }
            return String(words[index + 1].split(separator: ".")[0])
        }
    }
}
