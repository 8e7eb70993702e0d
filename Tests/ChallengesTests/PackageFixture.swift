import Foundation
import TemporaryFolders

/// A package folder for one test; it is gone when the test is.
final class PackageFixture {
    private let around: TemporaryFolder
    private let slug: String
    /// Parent of the package, so that there is an outside to link to.
    var parent: String { around.path }
    var folder: String { "\(parent)/\(slug)" }

    /// - Parameter files: contents by path relative to the package.
    init(_ files: [String: String] = [:], slug: String = "two-sum") throws {
        around = try TemporaryFolder(["\(slug)/": ""])
        self.slug = slug
        for (path, contents) in files { try write(contents, to: path) }
    }

    func write(_ contents: String, to path: String) throws { try around.write(contents, to: "\(slug)/\(path)") }

    func write(_ contents: Data, to path: String) throws { try around.write(contents, to: "\(slug)/\(path)") }

    func link(_ path: String, to target: String) throws { try around.link("\(slug)/\(path)", to: target) }

    /// A function challenge that can be read, to be spoiled by a test.
    static let function = [
        "problem.yaml": "name: Two Sum\nkind: function\nentry_point: two_sum\n",
        "data/sample/1.doctest": ">>> two_sum([1, 2], 3)\n[0, 1]\n",
    ]
}
