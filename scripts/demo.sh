#!/usr/bin/env bash
# The story of one draft law, from the XML that comes in to the package that goes to Parliament.
# Every line that starts with $ is run as it is shown; the clock of the rehearsal is set by --now.
# Results are left in demo-output/, or in $DEMO_OUTPUT.
set -euo pipefail
cd "$(dirname "$0")/.."

kenes=${KENES:-$PWD/.build/debug/kenes}
[ -x "$kenes" ] || { echo "demo: build it first: make build" >&2; exit 1; }
out=${DEMO_OUTPUT:-demo-output}
rm -rf "$out"
mkdir -p "$out"
export KENES_STORE=$out/kenes.store

bold= dim= reset=
if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then bold=$'\e[1m' dim=$'\e[2m' reset=$'\e[0m'; fi

# chapter TITLE, and what it is about on standard input
chapter() {
  printf '\n%s━━ %s %s%s\n' "$bold" "$1" "$(printf '━%.0s' $(seq 1 $((70 - ${#1}))))" "$reset"
  sed 's/^/   /'
  echo
}

now=
# on DAY TIME: sets the clock of the rehearsal
on() { now="$1T$2+05:00"; }

# shown ARGUMENTS...: the command as a person would type it
shown() {
  local argument line='$ kenes'
  for argument in "$@"; do
    case $argument in
      *[!A-Za-z0-9_./:=,+-]*) line+=" \"$argument\"" ;;
      *) line+=" $argument" ;;
    esac
  done
  printf '%s%s%s\n' "$dim" "$line" "$reset"
}
# show ARGUMENTS...: runs a command that only looks
show() { shown "$@"; "$kenes" "$@"; echo; }
# act ARGUMENTS...: runs a command at the time of the rehearsal
act() { shown "$@" --now "$now"; "$kenes" "$@" --now "$now"; echo; }
# quietly ARGUMENTS...: runs a command and shows only that it was run
quietly() { shown "$@" --now "$now"; "$kenes" "$@" --now "$now" >/dev/null; }
# refused ARGUMENTS...: runs a command that has to be refused
refused() {
  shown "$@" --now "$now"
  local status=0
  "$kenes" "$@" --now "$now" 2>&1 || status=$?
  [ "$status" -eq 1 ] || { echo "demo: this should have been refused" >&2; exit 1; }
  printf '%s[exit status 1]%s\n\n' "$dim" "$reset"
}
# partly ARGUMENTS...: runs a command that reports errors beside its result
partly() {
  shown "$@" --now "$now"
  "$kenes" "$@" --now "$now" 2>&1 || [ $? -eq 1 ]
  echo
}

chapter "1. A draft law comes in" <<'TEXT'
The Ministry of Social Development sends a draft law in Kazakh and Russian. It is read, and its outline shown.
TEXT
show draft check samples/draft-law/v1/ru.xml

chapter "2. A review is opened" <<'TEXT'
Everything below happens in a store for rehearsals: only there may the clock be set.
The clerk registers the draft and checks its form. Three reviews then start side by side, each with its terms.
TEXT
on 2026-03-02 09:00
act store create --rehearsal
on 2026-03-02 10:00
act review open samples/draft-law/v1/kk.xml samples/draft-law/v1/ru.xml \
  --procedure workflows/draft-law-review.scxml --bodies samples/bodies.xml \
  --questionnaire socio-political --checklist kz-parliament \
  --set initiator=government --set is-amending=yes --set affects-budget=yes --set has-working-group=yes \
  --letter "№ 17-2/418, 02.03.2026" --as ospanov
on 2026-03-03 11:00
refused task do 2026-001 form-check accept --as kim
act task do 2026-001 form-check accept --as ospanov

chapter "3. Councils, examiners and the public have their say" <<'TEXT'
Comments come from a CSV and a JSON file; one row of each is broken, and the others are kept.
Two councils and a regional assembly deliver opinions with remarks on provisions; two examiners fill in questionnaires.
TEXT
on 2026-03-16 09:30
partly comment import 2026-001 samples/comments.csv --as ospanov
partly comment import 2026-001 samples/comments.json --as ospanov
on 2026-03-18 15:00
act opinion deliver 2026-001 samples/opinions/language-council.xml --as sokolov
on 2026-03-19 12:00
act opinion deliver 2026-001 samples/opinions/science-council.xml --as muller
act opinion deliver 2026-001 samples/regional-position.xml --as kassymov
on 2026-03-20 16:00
act examination submit 2026-001 samples/examinations/examiner1.xml --as tursynov
act examination submit 2026-001 samples/examinations/examiner2.xml --as pak

chapter "4. One council stays silent" <<'TEXT'
The secretariat's morning screen, a week before the term ends. Why does it end on that day?
TEXT
on 2026-03-26 09:00
act review due
act review explain-date 2026-001 council-opinion/civic-council
echo "   The term ends. By law, silence means consent; the ground goes on record, and a late opinion is refused."
echo
on 2026-03-31 09:00
act review work
sed 's/body="language-council"/body="civic-council"/' samples/opinions/language-council-2.xml >"$out/late.xml"
refused opinion deliver 2026-001 "$out/late.xml" --as li
rm "$out/late.xml"

chapter "5. The ministry answers, and the draft goes back for revision" <<'TEXT'
Every remark and every comment gets a reply. The head of the Secretariat returns the draft; version 2 comes in,
the remarks are carried over to it, and the councils look at it again.
TEXT
on 2026-03-31 15:00
act opinion reply 2026-001 samples/replies.xml --as zhumabayev
on 2026-04-02 10:00
act comment close 2026-001 --as ospanov
on 2026-04-06 10:00
act review return 2026-001 --reason "Замечания к статьям 1, 6, 7 и 13" --region councils --as serikova
on 2026-04-13 11:00
act review submit-version 2026-001 samples/draft-law/v2/kk.xml samples/draft-law/v2/ru.xml --as zhumabayev
on 2026-04-22 15:00
act opinion deliver 2026-001 samples/opinions/language-council-2.xml --as sokolov
act opinion deliver 2026-001 samples/opinions/science-council-2.xml --as muller
show opinion show 2026-001 language-council
on 2026-05-06 09:00
act review work
act opinion reply 2026-001 samples/replies-2.xml --as zhumabayev

chapter "6. The Council votes" <<'TEXT'
The rapporteur's draft of the opinion is put to the vote: named votes, exact arithmetic, one dissent.
TEXT
on 2026-05-12 10:00
act opinion draft 2026-001 samples/opinions/adopted.xml --as schmidt
on 2026-05-19 15:00
act vote open 2026-001 --as askarov \
  --present askarov,kim,schmidt,bondarenko,dzhabrailova,gabdullina,mamedov,nurzhanov,petrova
for member in askarov kim schmidt bondarenko dzhabrailova gabdullina mamedov; do
  quietly vote cast 2026-001 for --as "$member"
done
quietly vote cast 2026-001 against --as nurzhanov
quietly vote cast 2026-001 abstained --as petrova
echo
refused vote cast 2026-001 against --as petrova
refused vote cast 2026-001 for --as belov
act vote close 2026-001 --as askarov
show vote show 2026-001
on 2026-05-20 11:00
act vote dissent 2026-001 samples/dissent.xml --as nurzhanov
on 2026-05-22 10:00
refused opinion sign 2026-001 --as schmidt
act opinion sign 2026-001 --as askarov

chapter "7. The package for Parliament" <<'TEXT'
A package is refused while something mandatory is missing. Then it is built, the same bytes each time.
TEXT
on 2026-05-25 10:00
refused package build 2026-001 -o "$out/package.asice" --as kravchenko
on 2026-05-26 10:00
for language in kk ru; do
  quietly document attach 2026-001 explanatory-note "samples/package/explanatory-note.$language.html" \
    --in "$language" --as zhumabayev
done
for file in samples/package/*.html; do
  item=$(basename "$file" .html)
  case $item in
    explanatory-note.* | regulatory-impact | scientific-economic) continue ;;
  esac
  quietly document attach 2026-001 "$item" "$file" --as zhumabayev
done
echo
on 2026-05-27 10:00
act package build 2026-001 -o "$out/package.asice" --as kravchenko
show package verify "$out/package.asice"
echo "   One byte of the opinion is changed. Which file was it?"
echo
cp "$out/package.asice" "$out/changed.asice"
place=$(LC_ALL=C grep --only-matching --text --byte-offset documents/opinion.ru.xml "$out/changed.asice" | head -1 | cut -d: -f1)
printf '\x2a' | dd of="$out/changed.asice" bs=1 seek=$((place + 900)) conv=notrunc status=none
shown package verify "$out/changed.asice"
"$kenes" package verify "$out/changed.asice" || printf '%s[exit status %s]%s\n\n' "$dim" "$?" "$reset"
rm "$out/changed.asice"
on 2026-05-28 10:00
act task do 2026-001 submit-package submitted --as kravchenko
on 2026-06-01 10:00
act task do 2026-001 acknowledge acknowledged --note "Registered by the Kurultai on 1 June 2026" --as kravchenko

chapter "8. What remains" <<'TEXT'
The whole story is in the log, and the log proves itself.
TEXT
show store verify
shown document write 2026-001 --to "$out/documents"
"$kenes" document write 2026-001 --to "$out/documents"

cat <<TEXT

${bold}Where everything is${reset}
   $out/documents/       the draft, the opinion and its companions (Akoma Ntoso XML, HTML to print)
   $out/package.asice    the package for Parliament
   $out/kenes.store      the log, with every file

${bold}What to try next${reset}
   export PATH=$(dirname "$kenes"):\$PATH KENES_STORE=$out/kenes.store
   kenes review history 2026-001 --language kk
   kenes vote show 2026-001 --format json
   kenes calendar count --from 2026-03-02 --term 15wd --calendar kz --days
   kenes procedure show workflows/draft-law-review.scxml
   kenes --help
TEXT
