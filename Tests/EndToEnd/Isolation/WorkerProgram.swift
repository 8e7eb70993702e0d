import Foundation
import TemporaryFolders

/// The `assay-worker` of this build.
enum WorkerProgram {
    /// It stands beside the program that runs the tests; `ASSAY_WORKER` names another.
    static let path: String = {
        if let path = ProcessInfo.processInfo.environment["ASSAY_WORKER"], !path.isEmpty { return path }
        let own =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: own).deletingLastPathComponent().path + "/assay-worker"
    }()

    /// A copy that every user can reach, and whose processes cannot be taken for those of another test run.
    static func copy(to folder: TemporaryFolder) throws -> String {
        let copy = folder.path + "/assay-worker"
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: copy)
        return copy
    }
}
