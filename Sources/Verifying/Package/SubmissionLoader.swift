internal import Challenges
internal import Foundation
internal import Judging

/// Turns a path of the package into a submission. The one place that does: what a submission may consist of is decided
/// here.
struct SubmissionLoader {
    /// The package folder.
    let folder: String
    let traits: KindTraits

    /// Whether an entry of a submissions' folder is a submission at all: others are notes beside it.
    func isSubmission(_ path: String) -> Bool { isFolder(path) || traits.endings.contains(where: path.hasSuffix) }

    /// - Parameter path: relative to the package folder.
    func submission(at path: String) throws(PackageError) -> Submission {
        guard !isFolder(path) else { return try Submission(folder: "\(folder)/\(path)") }
        guard let source = FileBytes.read("\(folder)/\(path)") else {
            throw PackageError(
                file: path, "cannot be read: \(String(cString: strerror(errno)))", advice: "check its permissions")
        }
        return Submission(name: (path as NSString).lastPathComponent, source: source)
    }

    /// Names in a folder of the package, without hidden ones and Python's caches, sorted.
    func names(in path: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)")) ?? []
        return names.filter { !$0.hasPrefix(".") && $0 != "__pycache__" }.sorted()
    }

    func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder) && isFolder.boolValue
    }
}
