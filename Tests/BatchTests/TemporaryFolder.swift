import Foundation

/// A folder for one test; it is gone when the test is.
final class TemporaryFolder: Sendable {
    let path = NSTemporaryDirectory() + "assay-test-\(UUID().uuidString)"

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file below the folder and gives its path.
    @discardableResult
    func write(_ contents: String, to name: String) throws -> String {
        let file = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(contents.utf8).write(to: file)
        return file.path
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
    }

    /// A challenge package of a function `f`, by the cases of a doctest file.
    func package(_ cases: String, _ problem: String = "") throws -> String {
        try write("name: Fixture\nkind: function\nentry_point: f\n\(problem)\n", to: "fixture/problem.yaml")
        try write(cases, to: "fixture/data/sample/cases.doctest")
        return "\(path)/fixture"
    }
}
