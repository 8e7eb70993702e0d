internal import Challenges

/// A folder of `<candidate>/<challenge>…`, or of `<challenge>/<candidate>…`: a Python file, a folder of several, or a
/// review.
///
/// Which of the two it is, the names of the challenges tell: more submissions of one layout than of the other. Folders of
/// the first level are never submissions themselves, and nothing below the second level is one by itself.
struct SubmissionFolder: Submissions {
    /// The layouts by what the folders are named after.
    enum Layout: String, Sendable { case candidates, challenges }

    let path: String
    private(set) var layout = Layout.candidates
    private let top: FolderListing
    private var files: SubmittedFile
    private let match: SlugMatch
    private let challenges: [String: Challenge]

    init(path: String, challenges: [String: Challenge]) throws(BatchError) {
        self.path = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
        self.challenges = challenges
        match = SlugMatch(challenges.keys)
        files = try SubmittedFile(root: self.path)
        do throws(FolderListing.Failure) { top = try FolderListing(path) } catch {
            throw BatchError("\(path): \(error.reason)")
        }
        layout = try foundLayout()
        files.ownParts = layout == .candidates ? 1 : 2
    }

    private func foundLayout() throws(BatchError) -> Layout {
        var votes: [Layout: Int] = [.candidates: 0, .challenges: 0]
        var hasItems = false
        for folder in top.names {
            guard let items = try? SubmissionLevel("\(path)/\(folder)", in: files).items else { continue }
            if items.contains(where: { $0.ending == ".py" || $0.isFolder }) { hasItems = true }
            for layout in votes.keys { votes[layout, default: 0] += items.count { isKnown($0, in: folder, layout) } }
            // A few folders tell; there may be very many.
            if votes.values.contains(where: { $0 > 100 }) { break }
        }
        let (candidates, challenges) = (votes[.candidates] ?? 0, votes[.challenges] ?? 0)
        if candidates > 0 || challenges > 0 { return challenges > candidates ? .challenges : .candidates }
        throw BatchError(
            hasItems
                ? "\(path): neither its folders nor what lies in them is named after a challenge of the set; "
                    + "see `assay list`"
                : "\(path): there are no submissions; wanted CANDIDATE/CHALLENGE.py, CHALLENGE/CANDIDATE.py, folders "
                    + "instead of the files, or a .jsonl file")
    }

    /// The challenge that an item would be for.
    private func challenge(_ item: SubmissionLevel.Item, in folder: String, _ layout: Layout) -> Challenge? {
        match[layout == .candidates ? item.stem : folder].flatMap { challenges[$0] }
    }

    /// Whether an item is for a challenge of the set, and of an ending that is handed in for it.
    private func isKnown(_ item: SubmissionLevel.Item, in folder: String, _ layout: Layout) -> Bool {
        guard let challenge = challenge(item, in: folder, layout) else { return false }
        return item.isFolder || item.ending == ".py" || challenge.kind.submissionEndings.contains(item.ending)
    }

    /// Whether an item was meant to be handed in: also what no challenge wants, if it is Python. The rest are notes.
    private func isSubmission(_ item: SubmissionLevel.Item, in folder: String) -> Bool {
        if isKnown(item, in: folder, layout) { return true }
        guard item.isFolder, item.isDecodable else { return item.isFolder || item.ending == ".py" }
        let place = "\(path)/\(folder)/\(item.name)"
        // What lies elsewhere is not looked at.
        do throws(UnreadableSubmission) { try files.check(place) } catch { return true }
        return SubmissionLevel.mayHavePython(place)
    }

    func reader() throws(BatchError) -> () throws(BatchError) -> Result<HandedIn, UnreadableSubmission>? {
        var undecodable = top.undecodable[...]
        var folders = top.names[...]
        var folder = ""
        var items: ArraySlice<SubmissionLevel.Item> = []
        return { () throws(BatchError) -> Result<HandedIn, UnreadableSubmission>? in
            if let name = undecodable.popFirst()?.shown { return .failure(Self.undecodable("\(path)/\(name)")) }
            while items.isEmpty {
                guard let next = folders.popFirst() else { return nil }
                folder = next
                do throws(UnreadableSubmission) {
                    items = try SubmissionLevel("\(path)/\(folder)", in: files).items
                        .filter { isSubmission($0, in: folder) }[...]
                } catch { return .failure(error) }
            }
            return read(items.removeFirst(), in: folder)
        }
    }

    private func read(_ item: SubmissionLevel.Item, in folder: String) -> Result<HandedIn, UnreadableSubmission> {
        let origin = "\(path)/\(folder)/\(item.name)"
        // Only the place tells of such a one.
        guard item.isDecodable else { return .failure(Self.undecodable(origin)) }
        let (candidate, challenge) = layout == .candidates ? (folder, item.stem) : (item.stem, folder)
        let known = self.challenge(item, in: folder, layout)
        do throws(UnreadableSubmission) {
            let submission =
                item.isFolder
                ? try solution(in: origin, known) : Submission(name: item.name, source: try files.read(origin))
            return .success(
                HandedIn(candidate: candidate, challenge: challenge, origin: origin, content: .whole(submission)))
        } catch {
            return .failure(
                UnreadableSubmission(
                    origin: origin, reason: error.reason, candidate: candidate, challenge: known?.slug ?? challenge))
        }
    }

    /// A solution of several files; a folder that rather holds submissions is not taken for one.
    private func solution(in folder: String, _ challenge: Challenge?) throws(UnreadableSubmission) -> Submission {
        func unreadable(_ reason: String) -> UnreadableSubmission {
            UnreadableSubmission(origin: folder, reason: reason)
        }
        try files.check(folder)
        if challenge?.form == .review { throw unreadable("is a folder; a review is one file, .md or .json") }
        if challenge == nil,
            let inside = try? SubmissionLevel(folder, in: files).items.first(where: { match[$0.stem] != nil })
        {
            throw unreadable("holds \(inside.name), one folder too deep for a submission; move it up")
        }
        let submission: Submission
        do throws(PackageError) { submission = try Submission(folder: folder) } catch {
            // The place is told by the entry itself.
            let inside = error.file.hasPrefix(folder + "/") ? "\(error.file.dropFirst(folder.count + 1)): " : ""
            throw unreadable(inside + error.reason)
        }
        if layout == .challenges, let challenge, challenge.form != .statements || !challenge.entryPoint.isEmpty,
            submission.files["solution.py"] == nil, submission.files["main.py"] == nil
        {
            throw unreadable(
                "has neither a solution.py nor a main.py to start; a folder in CHALLENGE/ is one candidate's solution")
        }
        return submission
    }

    private static func undecodable(_ origin: String) -> UnreadableSubmission {
        UnreadableSubmission(origin: origin, reason: FolderListing.Undecodable.reason)
    }
}
