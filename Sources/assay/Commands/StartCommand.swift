internal import ArgumentParser
internal import Challenges
internal import Foundation
internal import Practice
internal import Storage

struct StartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Lay out a folder to practise a challenge in.",
        discussion: """
            The folder holds the statement, what to start from, and a page for notes. In it `assay run`, `watch`, `hint` and
            `editorial` need no names. What is there already is never overwritten; what is missing is put back.
            """)

    @Argument(help: "Slug or folder of the challenge.", completion: .custom { _, _, _ in
        ChallengeLibrary(roots: ["Challenges"]).slugs()
    })
    var challenge: String

    @Argument(help: "The folder to make (default: the challenge's slug, here).", completion: .directory)
    var folder: String?

    @OptionGroup var library: LibraryOptions
    @OptionGroup var recording: RecordOptions

    func run() throws {
        let challenge = try library.challenge(challenge)
        let folder = folder ?? challenge.slug
        guard !folder.isEmpty else { throw Failure("name the folder to make, or leave it out for ./\(challenge.slug)") }
        let isNew = try check(folder, challenge)
        let layout: PracticeLayout
        do {
            let texts = try PackageTexts(folder: challenge.folder)
            layout = PracticeLayout(
                challenge, kind: challenge.kind.rawValue, statement: try texts.statement(),
                attachments: try texts.attachments())
        } catch { throw Failure("\(error)") }
        let marker = PracticeMarker(
            challenge: challenge.slug, package: challenge.folder, solution: layout.solution, started: Date())
        let outcomes = try FolderWriting(layout, marker, to: folder).run()
        if isNew { PracticeRecord(challenge, recording).record(.start, at: marker.started) }
        Output.write(text(challenge, folder, layout, outcomes))
    }

    /// - Returns: whether the challenge is begun with it, and not only completed.
    private func check(_ folder: String, _ challenge: Challenge) throws -> Bool {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else { return true }
        guard isFolder.boolValue else {
            throw Failure("\(folder) is a file; name another folder: `assay start \(self.challenge) FOLDER`")
        }
        if let found = try PracticeFolder(at: folder) {
            guard found.marker.challenge == challenge.slug else {
                throw Failure(
                    "\(folder) is a practice folder of \(found.marker.challenge); name another: "
                        + "`assay start \(self.challenge) FOLDER`")
            }
            return false
        }
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
            throw Failure("\(folder) cannot be read; name another folder: `assay start \(self.challenge) FOLDER`")
        }
        guard names.isEmpty else {
            throw Failure(
                "\(folder) holds other things (\(names.sorted()[0])) and nothing is overwritten; name another folder: "
                    + "`assay start \(self.challenge) FOLDER`")
        }
        return true
    }

    private func text(
        _ challenge: Challenge, _ folder: String, _ layout: PracticeLayout, _ outcomes: [FolderWriting.Outcome]
    ) -> String {
        var text = "\(challenge.name) (\(challenge.slug))  \(challenge.kind.rawValue)"
        if !challenge.entryPoint.isEmpty { text += " `\(challenge.entryPoint)`" }
        text += ", \(challenge.level)\n\n"
        for outcome in outcomes where outcome.name != PracticeMarker.name {
            text += "  \(outcome.isNew ? "wrote" : "kept ")  \(folder)/\(outcome.name)\n"
        }
        let place = folder == "." ? "" : "`cd \(folder)`, then "
        return text + """

            Read \(PracticeLayout.statement), write \(layout.solution).
            Next: \(place)`assay watch`, or `assay run --sample`, `assay run`, `assay hint`

            """
    }
}
