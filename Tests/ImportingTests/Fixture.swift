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
