/// Why a case could not be judged.
enum JudgingFailure: Error, CustomStringConvertible {
    case worker(WorkerError)
    case unreadable(String)
    /// A file of the challenge that lies outside of the working folder, or is hidden.
    case fileName(String)
    /// The challenge's own validator did not say yes or no.
    case validator(String)
    /// A statement of the package does not compile.
    case statement(line: Int, String)
    /// A program of the package that makes input failed.
    case generator(String)
    /// A solution of the author's that others are measured by failed.
    case reference(String)
    /// What reads the source failed.
    case reading(String)
    /// A pattern of the package that is no Python.
    case pattern(String)
    case noPipe(String)
    /// A case that is judged without running anything was asked to be run.
    case notRun(String)

    var description: String {
        switch self {
        case .worker(let error): "\(error)"
        case .unreadable(let path): "cannot read \(path)"
        case .fileName(let path): "the challenge's file `\(path)` cannot lie in the working folder"
        case .validator(let reason): "the challenge's output validator failed: \(reason)"
        case .generator(let reason): "the challenge's generator failed: \(reason)"
        case .reference(let reason): "the challenge's reference failed: \(reason)"
        case .reading(let reason): "the source could not be read: \(reason)"
        case .pattern(let text): "the challenge's pattern `\(text)` is not one expression or statement of Python"
        case .noPipe(let reason): "no pipe: \(reason)"
        case .notRun(let id): "\(id) is not judged by running"
        case .statement(let line, let reason): "the statement at line \(line) of the case file is no Python: \(reason)"
        }
    }
}
