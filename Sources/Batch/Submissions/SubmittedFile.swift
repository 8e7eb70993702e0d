internal import Challenges

/// What lies in a folder of submissions, where candidates may have put anything.
struct SubmittedFile {
    private let folder: ConfinedFolder
    /// More than any source may have; what is longer is not worth the memory.
    private static let mostBytes = 64 << 20

    init(root: String) throws(BatchError) {
        do throws(ConfinedFolder.Failure) { folder = try ConfinedFolder(root) } catch {
            throw BatchError("\(root): \(error.reason)")
        }
    }

    /// The bytes of a regular file that lies in the folder, by whatever links inside of it.
    func read(_ path: String) throws(UnreadableSubmission) -> [UInt8] {
        do throws(ConfinedFolder.Failure) { return try folder.read(path, atMost: Self.mostBytes) } catch {
            throw Self.unreadable(path, error)
        }
    }

    /// Refuses a path that leads out of the folder, to the folder itself, or nowhere.
    func check(_ path: String) throws(UnreadableSubmission) {
        do throws(ConfinedFolder.Failure) {
            if try folder.place(of: path) == folder.root { throw .leadsOut }
        } catch { throw Self.unreadable(path, error) }
    }

    private static func unreadable(_ path: String, _ failure: ConfinedFolder.Failure) -> UnreadableSubmission {
        let reason =
            failure == .leadsOut ? "leads out of the folder of submissions; put a copy in its place" : failure.reason
        return UnreadableSubmission(origin: path, reason: reason)
    }
}
