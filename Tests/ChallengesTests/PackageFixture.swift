import Foundation

/// A package folder for one test; it is gone when the test is.
final class PackageFixture {
    /// Parent of the package, so that there is an outside to link to.
    let parent: String
    let folder: String

    /// - Parameter files: contents by path relative to the package.
    init(_ files: [String: String] = [:], slug: String = "two-sum") throws {
        parent = NSTemporaryDirectory() + "assay-test-\(UUID().uuidString)"
        folder = "\(parent)/\(slug)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (path, contents) in files { try write(contents, to: path) }
    }

    deinit { try? FileManager.default.removeItem(atPath: parent) }

    func write(_ contents: String, to path: String) throws { try write(Data(contents.utf8), to: path) }

    func write(_ contents: Data, to path: String) throws {
        let file = "\(folder)/\(path)"
        let parent = URL(fileURLWithPath: file).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        try contents.write(to: URL(fileURLWithPath: file))
    }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/\(path)", withDestinationPath: target)
    }

    /// A function challenge that can be read, to be spoiled by a test.
    static let function = [
        "problem.yaml": "name: Two Sum\nkind: function\nentry_point: two_sum\n",
        "data/sample/1.doctest": ">>> two_sum([1, 2], 3)\n[0, 1]\n",
    ]
}
