import Foundation
import Importing

/// The small data sets beside these tests.
enum Fixture {
    static func path(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)").path
    }

    /// All challenges of a fixture, in the format that it is recognised as, or in a named one.
    static func challenges(
        _ name: String, format: String? = nil, options: ImportOptions = ImportOptions(),
        values: [String: String] = [:]
    ) async throws -> [ImportedChallenge] {
        let path = path(name)
        return try await OwnThread.run {
            try ImportFormats.importer(of: path, format: format, options: options)
                .challenges(LocalServices(values: values)).all()
        }
    }
}

/// A folder that is gone when the test is over.
struct TemporaryFolder: ~Copyable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("importing-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    func write(_ text: String, to name: String) throws -> String {
        let url = URL(fileURLWithPath: path).appendingPathComponent(name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
        return url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
