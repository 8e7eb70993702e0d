public import Challenges

/// A module and its author's `unittest` or pytest files beside it: a challenge a folder, a case a test method.
public struct TestsImporter: Importer {
    public static let name = "tests"
    public static let summary =
        "A module with its unittest or pytest files (test_*.py, *_test.py), beside it or in tests/: a folder, or a "
        + "folder of them. Tests that cannot be taken apart run as they are, in the solution's own process, which could "
        + "forge their result: notes name them"

    private let folder: SourceFolder
    private let options: ImportOptions

    public init(path: String, options: ImportOptions = ImportOptions()) throws(PackageError) {
        folder = SourceFolder(path)
        self.options = options
        guard folder.isFolder() else {
            throw PackageError(file: path, "is no folder", advice: "name a folder with a module and its tests")
        }
    }

    public static func recognises(_ path: String) -> Bool {
        let folder = SourceFolder(path)
        guard folder.isFolder(), !ExercismImporter.recognises(path), !folder.hasFile("problem.yaml") else { return false }
        return TestedFolder.isOne(folder) || subfolders(of: folder).contains(where: TestedFolder.isOne)
    }

    public func challenges(_ services: any ImportServices) throws(PackageError) -> ImportStream {
        let folders = TestedFolder.isOne(folder) ? [folder] : Self.subfolders(of: folder).filter(TestedFolder.isOne)
        guard !folders.isEmpty else {
            throw PackageError(
                file: folder.path, "holds no tests", advice: "name a folder with a module and test_*.py or *_test.py files")
        }
        return ImportStream(of: folders) { (folder) throws(PackageError) in
            try TestedFolder(folder).challenge(options, services)
        }
    }

    private static func subfolders(of folder: SourceFolder) -> [SourceFolder] {
        let folders = ((try? folder.names()) ?? []).map(folder.folder)
        return folders.filter { $0.isFolder() && !$0.hasFile("problem.yaml") && !$0.hasFile(".meta/config.json") }
    }
}
