public import Challenges
public import Digests

extension Digest {
    /// Of everything that was handed in: of the source's bytes, or of all files where there are several. What it is
    /// called decides nothing.
    public init(of submission: Submission) {
        if submission.files.isEmpty { self.init(of: submission.source) } else { self.init(ofFiles: submission.files) }
    }
}
