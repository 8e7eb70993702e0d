public import Challenges
public import Importing
internal import Foundation

/// The challenges of a batch, from wherever they come: a folder of packages, one package, or a data set that is read in
/// place.
public struct ChallengeSet: Sendable {
    /// Where it was read from.
    public let path: String
    /// By slug.
    public private(set) var challenges: [String: Challenge] = [:]
    /// What a completion is put between, by slug, where the origin has completions.
    public private(set) var frames: [String: SubmissionFrame] = [:]
    /// What could not be read: a sentence each. The others can be judged all the same.
    public private(set) var broken: [String] = []

    /// - Throws: ``BatchError`` when there is nothing at `path` that could be judged.
    public init(path: String, services: any ImportServices) throws(BatchError) {
        self.path = path
        switch FileKind.of(path) {
        case .missing: throw BatchError("\(path): there is no such file or folder")
        case .folder: try readFolder(services)
        case .file: try importAll(services)
        case .pipe, .device:
            throw BatchError("\(path): is a pipe or a device; name a folder of packages or a data set")
        }
        guard !challenges.isEmpty else {
            throw BatchError(broken.first ?? "\(path): there are no challenges; name a folder of packages or a data set")
        }
    }

    private mutating func readFolder(_ services: any ImportServices) throws(BatchError) {
        if FileManager.default.fileExists(atPath: "\(path)/problem.yaml") {
            do throws(PackageError) { add(try ChallengeReader(folder: path).read()) } catch {
                throw BatchError("\(error)")
            }
            return
        }
        let listings = ChallengeLibrary(roots: [path]).all()
        guard !listings.isEmpty else { return try importAll(services) }
        for listing in listings {
            switch listing.challenge {
            case .success(let challenge): add(challenge)
            case .failure(let error): broken.append("\(error)")
            }
        }
    }

    private mutating func importAll(_ services: any ImportServices) throws(BatchError) {
        let stream: ImportStream
        do throws(PackageError) { stream = try ImportFormats.importer(of: path).challenges(services) } catch {
            throw BatchError("\(error)")
        }
        var goesOn = true
        while goesOn {
            do throws(PackageError) {
                guard let imported = try stream.next() else {
                    goesOn = false
                    continue
                }
                add(imported.challenge)
                frames[imported.challenge.slug] = imported.frame
            } catch {
                broken.append("\(error)")
            }
        }
    }

    private mutating func add(_ challenge: Challenge) { challenges[challenge.slug] = challenge }

    /// What was handed in, or the task's frame around a completion.
    public func submission(of handed: HandedIn, slug: String) -> Submission {
        switch handed.content {
        case .whole(let submission): submission
        case .completion(let text):
            Submission(name: "solution.py", source: frames[slug]?.program(text) ?? text)
        }
    }
}
