internal import Glibc

/// A folder of `<candidate>/<challenge>.py`, or of `<challenge>/<candidate>.py`.
///
/// Which of the two it is, the names of the challenges tell: more files of one layout than of the other.
struct SubmissionFolder: Submissions {
    /// The layouts by what the folders are named after.
    enum Layout: String, Sendable { case candidates, challenges }

    private typealias Found = Result<HandedIn, UnreadableSubmission>

    let path: String
    let layout: Layout
    private let top: FolderListing
    private let files: SubmittedFile

    private static let wanted = "wanted CANDIDATE/CHALLENGE.py, CHALLENGE/CANDIDATE.py, or a .jsonl file"

    init(path: String, slugs: [String]) throws(BatchError) {
        self.path = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
        files = try SubmittedFile(root: path)
        do throws(FolderListing.Failure) { top = try FolderListing(path) } catch {
            throw BatchError("\(path): cannot be listed: \(error.reason)")
        }
        let match = SlugMatch(slugs)
        var votes: [Layout: Int] = [:]
        var hasSources = false
        for folder in top.names {
            let sources = ((try? FolderListing("\(self.path)/\(folder)"))?.names ?? []).filter(Self.isSource)
            if !sources.isEmpty { hasSources = true }
            if match[folder] != nil { votes[.challenges, default: 0] += sources.count }
            votes[.candidates, default: 0] += sources.count { match[String($0.dropLast(3))] != nil }
            // A few folders tell; there may be very many.
            if votes.values.contains(where: { $0 > 100 }) { break }
        }
        guard hasSources else { throw BatchError("\(path): there are no submissions; \(Self.wanted)") }
        let (candidates, challenges) = (votes[.candidates] ?? 0, votes[.challenges] ?? 0)
        guard candidates > 0 || challenges > 0 else {
            throw BatchError(
                "\(path): neither its folders nor their files are named after a challenge of the set; see `assay list`")
        }
        layout = challenges > candidates ? .challenges : .candidates
    }

    func reader() throws(BatchError) -> () throws(BatchError) -> Result<HandedIn, UnreadableSubmission>? {
        var unreadable = top.undecodable.map { Self.undecodable("\(path)/\($0)") }[...]
        var folders = top.names[...]
        var folder = ""
        var sources: ArraySlice<String> = []
        return { () throws(BatchError) -> Result<HandedIn, UnreadableSubmission>? in
            while unreadable.isEmpty && sources.isEmpty {
                guard let next = folders.popFirst() else { return nil }
                folder = next
                do throws(UnreadableSubmission) {
                    let listing = try contents(of: folder)
                    sources = listing.names.filter(Self.isSource)[...]
                    unreadable = listing.undecodable.filter(Self.isSource)
                        .map { Self.undecodable("\(path)/\(folder)/\($0)") }[...]
                } catch { unreadable = [error] }
            }
            if let defect = unreadable.popFirst() { return .failure(defect) }
            return read(sources.removeFirst(), in: folder)
        }
    }

    /// Nothing where a file stands between the folders.
    private func contents(of folder: String) throws(UnreadableSubmission) -> (names: [String], undecodable: [String]) {
        do throws(FolderListing.Failure) {
            let listing = try FolderListing("\(path)/\(folder)")
            return (listing.names, listing.undecodable)
        } catch {
            if error.code == ENOTDIR { return ([], []) }
            throw UnreadableSubmission(origin: "\(path)/\(folder)", reason: "cannot be listed: \(error.reason)")
        }
    }

    private func read(_ file: String, in folder: String) -> Found {
        let origin = "\(path)/\(folder)/\(file)"
        let stem = String(file.dropLast(3))
        let byCandidate = layout == .candidates
        do throws(UnreadableSubmission) {
            return .success(
                HandedIn(
                    candidate: byCandidate ? folder : stem, challenge: byCandidate ? stem : folder, fileName: file,
                    origin: origin, text: .source(try files.read(origin))))
        } catch { return .failure(error) }
    }

    private static func isSource(_ name: String) -> Bool { name.hasSuffix(".py") && name.count > 3 }

    private static func undecodable(_ origin: String) -> UnreadableSubmission {
        UnreadableSubmission(origin: origin, reason: "has a name that is not UTF-8; rename it")
    }
}
