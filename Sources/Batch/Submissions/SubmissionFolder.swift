internal import Challenges
internal import Foundation
internal import Judging

/// A folder of `<candidate>/<challenge>.py`, or of `<challenge>/<candidate>.py`.
///
/// Which of the two it is, the names of the challenges tell: more files of one layout than of the other.
struct SubmissionFolder: Submissions {
    /// The layouts by what the folders are named after.
    enum Layout: String, Sendable { case candidates, challenges }

    let path: String
    let layout: Layout
    private let folders: [String]

    init(path: String, slugs: [String]) throws(BatchError) {
        self.path = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
        do {
            folders = try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
        } catch { throw BatchError("\(path): cannot be listed: \(error.localizedDescription)") }
        let match = SlugMatch(slugs)
        var votes: [Layout: Int] = [:]
        var hasSources = false
        for folder in folders {
            let sources = Self.sources(in: "\(self.path)/\(folder)")
            if !sources.isEmpty { hasSources = true }
            if match[folder] != nil { votes[.challenges, default: 0] += sources.count }
            votes[.candidates, default: 0] += sources.count { match[String($0.dropLast(3))] != nil }
            // A few folders tell; there may be very many.
            if votes.values.contains(where: { $0 > 100 }) { break }
        }
        guard hasSources else {
            throw BatchError(
                "\(path): there are no submissions; wanted CANDIDATE/CHALLENGE.py, CHALLENGE/CANDIDATE.py, or a .jsonl file")
        }
        let (candidates, challenges) = (votes[.candidates] ?? 0, votes[.challenges] ?? 0)
        guard candidates > 0 || challenges > 0 else {
            throw BatchError(
                "\(path): neither its folders nor their files are named after a challenge of the set; see `assay list`")
        }
        layout = challenges > candidates ? .challenges : .candidates
    }

    func reader() throws(BatchError) -> () throws(BatchError) -> Result<HandedIn, UnreadableSubmission>? {
        var folders = folders[...]
        var folder = ""
        var files: ArraySlice<String> = []
        return { () throws(BatchError) -> Result<HandedIn, UnreadableSubmission>? in
            while files.isEmpty {
                guard let next = folders.popFirst() else { return nil }
                folder = next
                files = Self.sources(in: "\(path)/\(folder)")[...]
            }
            return read(files.removeFirst(), in: folder)
        }
    }

    private func read(_ file: String, in folder: String) -> Result<HandedIn, UnreadableSubmission> {
        let origin = "\(path)/\(folder)/\(file)"
        let stem = String(file.dropLast(3))
        guard let source = FileBytes.read(origin) else {
            return .failure(UnreadableSubmission(origin: origin, reason: "cannot be read"))
        }
        let byCandidate = layout == .candidates
        return .success(
            HandedIn(
                candidate: byCandidate ? folder : stem, challenge: byCandidate ? stem : folder, origin: origin,
                content: .whole(Submission(name: file, source: source))))
    }

    private static func sources(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasSuffix(".py") && !$0.hasPrefix(".") && $0.count > 3 }.sorted()
    }
}
