using System.Text;

namespace Alignment.Cli.Completions;

/// <summary>Writes the completion of a shell.</summary>
internal static class CompletionScripts
{
    /// <summary>The shells that are spoken.</summary>
    public static string[] Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script of a shell.</summary>
    public static string Of(string shell, IReadOnlyList<CompletedCommand> commands) => shell switch
    {
        "bash" => Bash(commands),
        "zsh" => Zsh(commands),
        "fish" => Fish(commands),
        _ => PowerShell(commands),
    };

    private static string Bash(IReadOnlyList<CompletedCommand> commands)
    {
        StringBuilder text = new("""
            # bash completion of alignment: alignment completion bash > ~/.local/share/bash-completion/completions/alignment
            _alignment() {
                local cur=${COMP_WORDS[COMP_CWORD]} prev='' path=alignment subs='' opts='' vals='' files=1 kept='' i
                (( COMP_CWORD > 0 )) && prev=${COMP_WORDS[COMP_CWORD-1]}
                if [[ $cur == = ]]; then cur=''; elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
                for (( i = 1; i < COMP_CWORD; i++ )); do
                    case "$path ${COMP_WORDS[i]}" in

            """);
        string nested = string.Join('|', commands.Skip(1).Select(command => Single(command.Path)));
        text.Append($"            {nested}) path+=\" ${{COMP_WORDS[i]}}\" ;;\n        esac\n    done\n    case $path in\n");
        foreach (CompletedCommand command in commands)
        {
            text.Append($"        {Single(command.Path)})\n");
            text.Append($"            subs={Single(string.Join(' ', command.Commands.Select(sub => sub.Word)))}\n");
            text.Append($"            opts={Single(string.Join(' ', command.Options.SelectMany(option => option.Names)))}\n");
            text.Append("            case $prev in\n");
            foreach (CompletedOption option in command.Options.Where(option => option.TakesValue))
            {
                text.Append($"                {string.Join('|', option.Names)}) opts='' subs='' vals={Single(string.Join(' ', option.Values))}; {(option.Values.Count > 0 ? "files=''" : ":")} ;;\n");
            }

            string values = string.Join(' ', command.Values);
            text.Append($"                *) vals={Single(values)}{(values.Length > 0 ? "; files=''" : "")} ;;\n            esac ;;\n");
        }

        return text.Append("""
                esac
                if [[ $cur == *,* ]]; then kept=${cur%,*},; cur=${cur##*,}; fi
                COMPREPLY=()
                [[ $cur == -* ]] && COMPREPLY=( $(compgen -W "$opts" -- "$cur") )
                [[ $cur != -* ]] && COMPREPLY=( $(compgen -P "$kept" -W "$subs $vals" -- "$cur") )
                if [[ -n $files && ${#COMPREPLY[@]} -eq 0 ]]; then compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); fi
            }
            complete -F _alignment alignment

            """).ToString();
    }

    private static string Zsh(IReadOnlyList<CompletedCommand> commands)
    {
        StringBuilder text = new("""
            #compdef alignment
            # zsh completion of alignment: alignment completion zsh > "${fpath[1]}/_alignment"
            _alignment() {
                local at=alignment i
                local -a subs opts vals
                for (( i = 2; i < CURRENT; i++ )); do
                    case "$at ${words[i]}" in

            """);
        text.Append($"            {string.Join('|', commands.Skip(1).Select(command => Single(command.Path)))}) at+=\" ${{words[i]}}\" ;;\n        esac\n    done\n    case $at in\n");
        foreach (CompletedCommand command in commands)
        {
            text.Append($"        {Single(command.Path)})\n            case ${{words[CURRENT-1]}} in\n");
            foreach (CompletedOption option in command.Options.Where(option => option.TakesValue))
            {
                string values = option.Values.Count == 0 ? "_files" : $"compadd -- {string.Join(' ', option.Values.Select(Single))}";
                text.Append($"                {string.Join('|', option.Names)}) {values}; return ;;\n");
            }

            text.Append("            esac\n");
            text.Append($"            subs=({string.Join(' ', command.Commands.Select(sub => Single($"{sub.Word}:{sub.Description}")))})\n");
            text.Append($"            opts=({string.Join(' ', command.Options.SelectMany(option => option.Names.Select(name => Single($"{name}:{option.Description}"))))})\n");
            text.Append($"            vals=({string.Join(' ', command.Values.Select(Single))}) ;;\n");
        }

        return text.Append("""
                esac
                if [[ $PREFIX == -* ]]; then _describe -o option opts; return; fi
                (( ${#subs} )) && _describe command subs
                if (( ${#vals} )); then compadd -a vals; else _files; fi
            }
            if [[ ${funcstack[1]} == _alignment ]]; then _alignment "$@"; else compdef _alignment alignment; fi

            """).ToString();
    }

    private static string Fish(IReadOnlyList<CompletedCommand> commands)
    {
        StringBuilder text = new("# fish completion of alignment: alignment completion fish > ~/.config/fish/completions/alignment.fish\n");
        text.Append("function __alignment_at\n    set -l at alignment\n    for word in (commandline -opc)[2..]\n        if contains -- \"$at $word\"");
        text.Append(string.Concat(commands.Skip(1).Select(command => " " + FishText(command.Path))));
        text.Append("\n            set at \"$at $word\"\n        end\n    end\n    test \"$at\" = \"$argv[1]\"\nend\n");
        foreach (CompletedCommand command in commands)
        {
            string at = $"complete -c alignment -n {FishText($"__alignment_at '{command.Path}'")}";
            foreach (CompletedWord sub in command.Commands)
            {
                text.Append($"{at} -a {FishText(sub.Word)} -d {FishText(sub.Description)}\n");
            }

            if (command.Values.Count > 0)
            {
                text.Append($"{at} -f -a {FishText(string.Join(' ', command.Values))}\n");
            }

            foreach (CompletedOption option in command.Options)
            {
                string names = string.Join(' ', option.Names.Select(name => name.StartsWith("--", StringComparison.Ordinal) ? $"-l {name[2..]}" : name.Length == 2 ? $"-s {FishText(name[1..])}" : $"-o {name[1..]}"));
                string value = !option.TakesValue ? "" : option.Values.Count == 0 ? " -r -F" : $" -x -a {FishText(string.Join(' ', option.Values))}";
                text.Append($"{at} {names}{value} -d {FishText(option.Description)}\n");
            }
        }

        return text.ToString();
    }

    private static string PowerShell(IReadOnlyList<CompletedCommand> commands)
    {
        StringBuilder text = new("# PowerShell completion of alignment: alignment completion pwsh | Out-String | Invoke-Expression\n$script:AlignmentWords = @{\n");
        foreach (CompletedCommand command in commands)
        {
            IEnumerable<(string Word, string Description)> words = command.Commands.Select(sub => (sub.Word, sub.Description))
                .Concat(command.Options.SelectMany(option => option.Names.Select(name => (name, option.Description))))
                .Concat(command.Values.Select(value => (value, value)));
            text.Append($"    {PowerShellText(command.Path)} = @({string.Join(", ", words.Select(word => $"@({PowerShellText(word.Word)}, {PowerShellText(word.Description)})"))})\n");
            foreach (CompletedOption option in command.Options.Where(option => option.TakesValue))
            {
                foreach (string name in option.Names)
                {
                    text.Append($"    {PowerShellText($"{command.Path} {name}")} = @({string.Join(", ", option.Values.Select(value => $"@({PowerShellText(value)}, {PowerShellText(value)})"))})\n");
                }
            }
        }

        return text.Append("""
            }
            Register-ArgumentCompleter -Native -CommandName alignment -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
                $at = 'alignment'
                foreach ($word in $words | Select-Object -Skip 1) {
                    if (-not $word.StartsWith('-') -and $script:AlignmentWords.ContainsKey("$at $word")) { $at = "$at $word" }
                }
                $last = if ($words.Count -gt 1) { "$at $($words[-1])" } else { '' }
                $found = if ($script:AlignmentWords.ContainsKey($last) -and $words[-1].StartsWith('-')) { $script:AlignmentWords[$last] } else { $script:AlignmentWords[$at] }
                $found | Where-Object { $_[0] -like "$wordToComplete*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
                }
            }

            """).ToString();
    }

    private static string Single(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string FishText(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    private static string PowerShellText(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
