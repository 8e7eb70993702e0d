/// Reads the package's own validator, if it has one.
struct ValidatorReader {
    let tree: PackageTree
    /// What `validation` says.
    let validation: ProblemReader.Validation
    /// Words that the validator is given after its three files.
    let arguments: [String]

    private static let maximumBytes = 16 << 20
    /// The folder of format 2025-09, whose presence is enough, and that of the older ones.
    private static let folders = ["output_validator", "output_validators"]

    func validator() throws(PackageError) -> OutputValidator? {
        guard let folder = Self.folders.first(where: { !tree.files(under: $0).isEmpty }) else {
            guard validation != .builtIn else { return nil }
            throw PackageError(
                file: tree.path(ProblemReader.fileName), "`validation: custom`, but there is no validator",
                advice: "add output_validators/validate.py, or remove the key")
        }
        guard validation != .builtIn || folder == "output_validator" else { return nil }
        return try read(folder)
    }

    /// A warning for a validator that nothing asks for.
    func warning() -> String? {
        guard validation == .builtIn, tree.files(under: "output_validator").isEmpty,
            !tree.files(under: "output_validators").isEmpty
        else { return nil }
        return "output_validators: is not used; add `validation: custom` to \(ProblemReader.fileName)"
    }

    private func read(_ folder: String) throws(PackageError) -> OutputValidator {
        let files = tree.files(under: folder)
        // A validator of several files stands in a folder of its own.
        let base = folderOfMain(files, folder)
        let names = files.filter { $0.hasPrefix(base + "/") }.map { String($0.dropFirst(base.count + 1)) }
        guard let main = main(of: names) else {
            throw PackageError(
                file: tree.path(base), "no Python file to start the validator with",
                advice: "name it validate.py")
        }
        var contents: [String: [UInt8]] = [:]
        for name in names {
            contents[name] = try tree.contents(of: "\(base)/\(name)", limit: Self.maximumBytes)
        }
        return OutputValidator(
            files: contents, main: main, arguments: arguments, isInteractive: validation == .interactive)
    }

    private func folderOfMain(_ files: [String], _ folder: String) -> String {
        if main(of: files.map { String($0.dropFirst(folder.count + 1)) }) != nil { return folder }
        let subfolders = Set(
            files.compactMap { file -> String? in
                let parts = file.split(separator: "/")
                return parts.count > 2 ? parts[..<2].joined(separator: "/") : nil
            })
        return subfolders.count == 1 ? subfolders.first ?? folder : folder
    }

    /// `validate.py`, or the only Python file.
    private func main(of names: [String]) -> String? {
        if names.contains("validate.py") { return "validate.py" }
        let python = names.filter { $0.hasSuffix(".py") && !$0.contains("/") }
        return python.count == 1 ? python.first : nil
    }
}
