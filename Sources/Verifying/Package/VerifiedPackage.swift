internal import Challenges
internal import Judging

/// A challenge with everything that its author put beside it to prove it by.
struct VerifiedPackage: Sendable {
    /// Shows everything of its hidden cases: who proves it is its author.
    let challenge: Challenge
    let traits: KindTraits
    /// By folder, then by name.
    let submissions: [PackageSubmission]
    /// Nil where there is none.
    let starter: PackageSubmission?
    /// Mutants that no test can notice, as the author says.
    let listedMutants: [EquivalentMutant]
    /// Rules that `idioms.yaml` names.
    let idiomRules: [String]
    /// What of `submissions/` means nothing.
    let strays: [Shortcoming]

    /// - Throws: ``Challenges/PackageError`` where the package cannot be read.
    init(_ challenge: Challenge) throws(PackageError) {
        var challenge = challenge
        challenge.show = .all
        let traits = KindTraits(challenge.kind)
        let loader = SubmissionLoader(folder: challenge.folder, traits: traits)
        self.challenge = challenge
        self.traits = traits
        listedMutants = try EquivalentMutantsReader(folder: challenge.folder).read()
        idiomRules = challenge.cases.flatMap { testCase -> [String] in
            if case .idiom(let idiom) = testCase.content { idiom.rules } else { [] }
        }
        starter = try Self.starter(loader)
        var submissions: [PackageSubmission] = []
        var strays: [Shortcoming] = []
        for folder in loader.names(in: "submissions") where loader.isFolder("submissions/\(folder)") {
            if traits.promised(folder) == nil { strays.append(Self.stray(folder)) }
            for name in loader.names(in: "submissions/\(folder)") {
                let path = "submissions/\(folder)/\(name)"
                guard loader.isSubmission(path) else { continue }
                submissions.append(
                    PackageSubmission(folder: folder, path: path, submission: try loader.submission(at: path)))
            }
        }
        self.submissions = submissions
        self.strays = strays
    }

    func submissions(in folder: String) -> [PackageSubmission] { submissions.filter { $0.folder == folder } }

    /// Reviews, of kind `critique`, start from nothing; so may files of another language.
    private static func starter(_ loader: SubmissionLoader) throws(PackageError) -> PackageSubmission? {
        for path in ["attachments/starter.py", "attachments/starter"]
        where loader.names(in: "attachments").contains(String(path.dropFirst("attachments/".count))) {
            return PackageSubmission(
                folder: "attachments", path: path, submission: try loader.submission(at: path))
        }
        return nil
    }

    private static func stray(_ folder: String) -> Shortcoming {
        let nearest = SpellingSuggestion.nearest(to: folder, among: KindTraits.folders)
        return Shortcoming(
            "submissions/\(folder)", "promises no verdict that is known",
            advice: nearest.map { "rename it to \($0)" } ?? "name it one of \(KindTraits.folders.joined(separator: ", "))")
    }
}
