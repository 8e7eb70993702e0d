internal import Foundation

/// What lies in one folder of the first level and may be a submission, by its name.
struct SubmissionLevel {
    struct Item {
        /// As it is written.
        let name: String
        /// The name without its ending.
        let stem: String
        /// Empty for a folder.
        let ending: String
        var isFolder: Bool { ending.isEmpty }
    }

    /// Sorted by name; files of other endings are notes.
    let items: [Item]

    private static let endings = [".py", ".md", ".json"]

    /// - Throws: why the folder cannot be listed; a file has nothing in it.
    init(_ path: String) throws(UnreadableSubmission) {
        guard FileKind.of(path) == .folder else {
            items = []
            return
        }
        do {
            items = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
                .compactMap { Self.item($0, in: path) }
        } catch {
            throw UnreadableSubmission(origin: path, reason: "cannot be listed; check its permissions")
        }
    }

    private static func item(_ name: String, in folder: String) -> Item? {
        guard !name.hasPrefix("."), name != "__pycache__" else { return nil }
        if FileKind.of("\(folder)/\(name)") == .folder { return Item(name: name, stem: name, ending: "") }
        guard let ending = endings.first(where: name.hasSuffix), name.count > ending.count else { return nil }
        return Item(name: name, stem: String(name.dropLast(ending.count)), ending: ending)
    }

    /// Whether there is a Python file in a folder, however deep.
    static func hasPython(_ folder: String) -> Bool {
        guard let paths = FileManager.default.enumerator(atPath: folder) else { return false }
        return paths.contains { ($0 as? String)?.hasSuffix(".py") ?? false }
    }
}
