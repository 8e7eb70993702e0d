import Testing

extension Ability {
    /// Programs, and the flags that are theirs.
    static let programs = [
        Ability(
            "a program", Fixture(program: "3\n", answer: "9 Nine\n"),
            accepted: ["print(int(input()) ** 2, 'nine')", "print('  9\\n\\nNINE')"],
            rejected: [
                "print(9)": "the output ends after 1 token; expected 'Nine'",
                "print('9 nine 9')": "line 1, token 3: '9' after the end of the answer",
                "print('9, nine')": "line 1, token 1: expected '9', got '9,'",
                "pass": "there is no output; expected '9'",
            ]),
        Ability(
            "case_sensitive", Fixture(program: "", answer: "Yes\n", "validator_flags: case_sensitive"),
            accepted: ["print('Yes')"],
            rejected: ["print('yes')": "line 1, token 1: expected 'Yes', got 'yes' (only case differs)"]),
        Ability(
            "space_change_sensitive",
            Fixture(program: "", answer: "a  b\n", "validator_flags: space_change_sensitive"),
            accepted: ["print('a  b')"],
            rejected: [
                "print('a b')": "before line 1, token 2: expected '  ', got ' ' (white space)",
                "print('a  b', end='')": "before line 1, token 2: expected '\\n', got none (white space)",
            ]),
        Ability(
            "float_tolerance in a program",
            Fixture(program: "", answer: "0.5 text\n", "validator_flags: float_tolerance 1e-2"),
            accepted: ["print('.504 text')", "print('50.4e-2 Text')"],
            rejected: [
                "print('0.52 text')": "line 1, token 1: expected '0.5', got '0.52' (more than the tolerance apart)",
                "print('half text')": "line 1, token 1: expected '0.5', got 'half' (no number)",
                "print('nan text')": "line 1, token 1: expected '0.5', got 'nan' (no number)",
            ]),
    ]
}
