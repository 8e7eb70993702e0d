internal import CSandbox
internal import Glibc

/// A working folder without a tmpfs of its own: below `/tmp`, and nobody else may enter it.
///
/// A worker that is killed cannot remove its folder. So each holds a lock on its own for as long as it lives, and the
/// next one to start removes those that nobody holds.
enum PrivateFolder {
    private static let parent = "/tmp"
    private static let prefix = "assay-box-"

    /// Makes one, empty and locked; the descriptor that holds the lock stays open for good.
    static func make() throws(JailError) -> String {
        sweep()
        for _ in 0..<16 {
            var template = Array("\(parent)/\(prefix)XXXXXX".utf8CString)
            guard mkdtemp(&template) != nil else { break }
            let path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
            if lock(path) >= 0 { return path }  // else a sweeper was quicker, and it is gone
        }
        throw JailError(step: "make a working folder in \(parent)", errno: errno)
    }

    /// The folder's descriptor if it exists, is this user's and nobody else holds it; else -1.
    private static func lock(_ path: String) -> Int32 {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0 else { return -1 }
        var facts = stat()
        guard flock(folder, LOCK_EX | LOCK_NB) == 0, fstat(folder, &facts) == 0, facts.st_nlink > 0,
            facts.st_uid == geteuid()
        else {
            close(folder)
            return -1
        }
        return folder
    }

    private static func sweep() {
        guard let directory = opendir(parent) else { return }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name.hasPrefix(prefix) else { continue }
            let path = "\(parent)/\(name)"
            let folder = lock(path)
            guard folder >= 0 else { continue }
            if sandbox_empty_folder(path) == 0 { rmdir(path) }
            close(folder)
        }
    }
}
