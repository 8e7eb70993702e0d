internal import Batch
internal import Challenges
internal import Foundation
internal import Importing
internal import Practice

/// What `assay run` judges: named, or found in a practice folder.
struct RunTarget {
    let challenge: Challenge
    /// Path of the solution: a file, a folder of several, or - for standard input.
    let file: String
    /// In a practice folder.
    let isPractice: Bool
    /// What is remembered of it is of use: it is practised, or of the library.
    let isRemembered: Bool

    /// - Parameters:
    ///   - name: a slug, a package, a practice folder; alone also another solution in a practice folder.
    ///   - file: the solution; nil for that of the practice folder.
    init(_ name: String?, _ file: String?, _ library: LibraryOptions, _ sandbox: SandboxOptions) throws {
        if let name, let file {
            challenge = try Self.readInPlace(name, library, sandbox) ?? library.challenge(name)
            self.file = file
            isPractice = false
            isRemembered = try Self.isOfLibrary(challenge, library)
            return
        }
        let (folder, solution) = try Self.folder(name)
        challenge = try folder.challenge(library)
        self.file = solution ?? folder.solution
        isPractice = true
        isRemembered = true
    }

    /// A challenge in a foreign format, where it lies; nil if that is none.
    private static func readInPlace(
        _ path: String, _ library: LibraryOptions, _ sandbox: SandboxOptions
    ) throws -> Challenge? {
        let manager = FileManager.default
        // The name of a challenge means that challenge, whatever else is called so here.
        if try library.library().slugs().contains(path) { return nil }
        guard manager.fileExists(atPath: path), !manager.fileExists(atPath: "\(path)/problem.yaml"),
            ImportFormats.all.contains(where: { $0.recognises(path) })
        else { return nil }
        let set: ChallengeSet
        do {
            set = try ChallengeSet(path: path, services: JailedServices(settings: try sandbox.settings()))
        } catch let error as BatchError { throw Failure("\(error)") }
        if let broken = set.broken.first { throw Failure(broken) }
        guard set.challenges.count == 1 else {
            throw Failure(
                "\(path): there are \(set.challenges.count) challenges; name one of them, or judge all with `assay batch`")
        }
        return set.challenges.values.first
    }

    private static func folder(_ name: String?) throws -> (PracticeFolder, solution: String?) {
        let here = try PracticeFolder.here()
        guard let name else {
            if let here { return (here, nil) }
            throw Failure(
                "this is no practice folder; name challenge and solution (`assay run two-sum mine.py`), "
                    + "or lay one out with `assay start CHALLENGE`")
        }
        if let folder = try PracticeFolder(at: name) { return (folder, nil) }
        if let here {
            if here.marker.challenge == name { return (here, nil) }
            if name == "-" || FileManager.default.fileExists(atPath: name) { return (here, name) }
        }
        throw Failure("name the solution, too: `assay run \(name) mine.py`; only in a practice folder of it none is needed")
    }

    private static func isOfLibrary(_ challenge: Challenge, _ library: LibraryOptions) throws -> Bool {
        let parent = (challenge.folder as NSString).deletingLastPathComponent
        return try library.library().roots.contains { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path == parent }
    }
}
