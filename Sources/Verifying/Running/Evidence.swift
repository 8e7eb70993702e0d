internal import Challenges

/// What is known of one package while it is proved: checks share what judging has shown. Belongs to one thread.
final class Evidence {
    let package: VerifiedPackage
    let options: VerificationOptions
    let bench: Workbench
    /// By path.
    private var judged: [String: JudgedSubmission] = [:]

    init(_ package: VerifiedPackage, _ options: VerificationOptions, _ bench: Workbench) {
        self.package = package
        self.options = options
        self.bench = bench
    }

    /// The author's submissions in a folder, or in all of them, judged.
    func judged(in folder: String? = nil) throws(VerificationHalt) -> [JudgedSubmission] {
        let wanted = package.submissions.filter { folder == nil || $0.folder == folder }
        let missing = wanted.filter { judged[$0.path] == nil }
        let challenge = package.challenge
        let new = try bench.map(missing) { bench, submission throws(VerificationHalt) in
            try bench.judge(submission, of: challenge)
        }
        for each in new { judged[each.path] = each }
        return wanted.compactMap { judged[$0.path] }
    }
}
