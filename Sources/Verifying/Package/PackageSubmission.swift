internal import Challenges

/// A submission of the package's author, and the folder that says what must become of it.
struct PackageSubmission: Sendable, Hashable {
    /// `accepted`, `wrong_answer`…
    let folder: String
    /// Relative to the package folder: `submissions/accepted/plain.py`.
    let path: String
    let submission: Submission

    /// `accepted/plain.py`.
    var name: String { "\(folder)/\(submission.name)" }
}
