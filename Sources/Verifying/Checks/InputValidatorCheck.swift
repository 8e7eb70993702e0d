internal import Challenges
internal import Judging

/// The package's own input validators accept every input.
struct InputValidatorCheck: VerificationCheck {
    static let name = "input-validators"
    static let summary = "the input validators accept every .in file"

    private static let folder = "input_validators"

    /// A validator: one file, or a folder with `validate.py`.
    private struct Validator: Sendable {
        let path: String
        let run: InputValidatorRun
    }

    private struct Trial: Sendable {
        let validator: Validator
        let testCase: TestCase
        let inputFile: String
    }

    func outcome(_ evidence: Evidence) throws(VerificationHalt) -> CheckOutcome {
        let challenge = evidence.package.challenge
        let validators = Self.validators(SubmissionLoader(folder: challenge.folder, traits: evidence.package.traits))
        guard !validators.isEmpty else { return .inapplicable(name) }
        let trials = validators.flatMap { validator in
            challenge.cases.compactMap { testCase -> Trial? in
                guard case .streams(let inputFile, _) = testCase.content else { return nil }
                return Trial(validator: validator, testCase: testCase, inputFile: inputFile)
            }
        }
        guard !trials.isEmpty else {
            return CheckOutcome(
                name,
                [Shortcoming(
                    Self.folder, "there is no .in file that they could validate", advice: "remove the folder")])
        }
        let shortcomings = try evidence.bench.map(trials) { bench, trial throws(VerificationHalt) in
            try Self.shortcoming(trial, bench)
        }
        return CheckOutcome(name, shortcomings.compactMap { $0 })
    }

    private static func shortcoming(_ trial: Trial, _ bench: Workbench) throws(VerificationHalt) -> Shortcoming? {
        let file = "data/\(trial.testCase.id).in"
        guard let input = FileBytes.read(trial.inputFile) else { return Shortcoming(file, "cannot be read") }
        do throws(WorkerError) {
            guard let objection = try trial.validator.run.objection(to: input, on: bench.lane()) else { return nil }
            return Shortcoming(
                file, "\(trial.validator.path) does not accept it: \(objection)",
                advice: "correct the input or the validator")
        } catch { throw .worker(error) }
    }

    private static func validators(_ loader: SubmissionLoader) -> [Validator] {
        loader.names(in: folder).compactMap { name in
            let path = "\(folder)/\(name)"
            if name.hasSuffix(".py"), let source = FileBytes.read("\(loader.folder)/\(path)") {
                return Validator(path: path, run: InputValidatorRun(files: [name: source], main: name))
            }
            let names = loader.names(in: path)
            guard names.contains("validate.py") else { return nil }
            var files: [String: [UInt8]] = [:]
            for name in names { files[name] = FileBytes.read("\(loader.folder)/\(path)/\(name)") }
            return Validator(path: path, run: InputValidatorRun(files: files, main: "validate.py"))
        }
    }
}
