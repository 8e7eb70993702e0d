internal import Challenges

/// What lies in one folder of the first level and may be a submission, by its name.
struct SubmissionLevel {
    struct Item {
        /// As it is written; as it is shown, where it is no UTF-8.
        let name: String
        /// The name without its ending.
        let stem: String
        /// Empty for a folder.
        let ending: String
        /// What has no name in UTF-8 cannot be opened by it.
        var isDecodable = true
        var isFolder: Bool { ending.isEmpty }
    }

    /// Sorted by name, what cannot be opened first; files of other endings are notes.
    let items: [Item]

    private static let endings = [".py", ".md", ".json"]
    private static let maximumDepth = 32

    /// - Throws: why the folder cannot be listed; a file has nothing in it.
    init(_ path: String, in place: SubmittedFile) throws(UnreadableSubmission) {
        switch FileKind.of(path) {
        case .file, .pipe, .device:
            items = []
            return
        case .folder, .missing: try place.check(path)
        }
        do throws(FolderListing.Failure) {
            let listing = try FolderListing(path)
            items =
                listing.undecodable.compactMap(Self.item) + listing.names.compactMap { Self.item($0, in: path) }
        } catch { throw UnreadableSubmission(origin: path, reason: error.reason) }
    }

    private static func item(_ name: String, in folder: String) -> Item? {
        let ending = ending(of: name)
        // A folder with the name of a Python file was meant to be one, and there may be very many files to ask about.
        if ending != ".py" {
            let kind = FileKind.of("\(folder)/\(name)")
            // A link to nothing may have led to a folder.
            let isFolder = kind == .folder || kind == .missing && !name.contains(".")
            if isFolder { return Item(name: name, stem: name, ending: "") }
        }
        return ending.map { Item(name: name, stem: String(name.dropLast($0.count)), ending: $0) }
    }

    private static func item(_ undecodable: FolderListing.Undecodable) -> Item? {
        let name = undecodable.shown
        if let ending = ending(of: name) {
            return Item(name: name, stem: String(name.dropLast(ending.count)), ending: ending, isDecodable: false)
        }
        return undecodable.mayBeFolder ? Item(name: name, stem: name, ending: "", isDecodable: false) : nil
    }

    private static func ending(of name: String) -> String? {
        endings.first { name.hasSuffix($0) && name.utf8.count > $0.utf8.count }
    }

    /// Whether there is a Python file in a folder, however deep, or what is there cannot be seen; links are not followed.
    static func mayHavePython(_ folder: String, depth: Int = 0) -> Bool {
        do throws(FolderListing.Failure) {
            let listing = try FolderListing(folder)
            if listing.names.contains(where: { $0.hasSuffix(".py") }) { return true }
            if listing.undecodable.contains(where: { $0.shown.hasSuffix(".py") || $0.mayBeFolder }) { return true }
            return depth < maximumDepth
                && listing.folders.contains { mayHavePython("\(folder)/\($0)", depth: depth + 1) }
        } catch { return true }
    }
}
