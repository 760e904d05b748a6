//! Letters of languages that are written with Latin letters: which letters beyond ASCII they have, how often, and
//! between which neighbours.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// A language and the encodings its files come in.
pub struct Latin {
    /// Names of the encodings.
    pub encodings: &'static [&'static str],
    /// Its letters beyond ASCII: those at place n are one in about 2^(n + 1) of them.
    letters: [&'static str; 8],
    /// Nine in ten of the pairs of neighbours in which these letters stand; `^` and `$` are the ends of a word.
    pairs: &'static [&'static str],
}

/// Encodings of Western Europe.
const WESTERN: &[&str] = &["windows-1252", "ISO-8859-15", "macintosh", "IBM850", "IBM437"];

/// Encodings of Central Europe.
const CENTRAL: &[&str] = &["windows-1250", "ISO-8859-2", "IBM852"];

/// Encodings of Romania.
const ROMANIAN: &[&str] = &["windows-1250", "ISO-8859-2", "IBM852"];

/// Encodings of Turkey.
const TURKISH: &[&str] = &["windows-1254"];

/// Encodings of the Baltic states.
const BALTIC: &[&str] = &["windows-1257", "ISO-8859-13"];

/// Encodings of Estonia.
const ESTONIAN: &[&str] = &["windows-1257", "ISO-8859-13", "windows-1252", "ISO-8859-15"];

/// Encodings of Vietnam.
const VIETNAMESE: &[&str] = &["windows-1258"];

/// The languages.
#[rustfmt::skip]
pub static LATIN: [Latin; 24] = [
    // German
    Latin { encodings: WESTERN, letters: ["ö", "üä", "ß", "", "", "", "", "é"], pairs: &[
        "ßeaßörmühöölünrööcürühöhlüärkörüülöshäübböüthüdöß$pölööffüücmögüönjäißötbääcänätäujütäpägöädsöödvöüs",
        "räkäeßähbüäftüöbwäföälögwösätöüßömüdöpäsmäjöoßuß^öeößlßmlääb",
    ] },
    // French
    Latin { encodings: WESTERN, letters: ["é", "", "è", "", "", "îêôçëï", "âùüœÿ", "àû"], pairs: &[
        "é$réél^éérlémétéhééeétbéémédécgédéégévénépnééoiècéséèséapéèvvéèroéèlçoîtdèëlébnçènaïnèrôôtésuérèbèèg",
        "oëaî$îîloîrêêtaçààââtœuœeêêmtêê^râôn^ôôltôûtbûyëîn$ûoû^îîlèn^ègrèsnà",
    ] },
    // Spanish
    Latin { encodings: WESTERN, letters: ["", "áóí", "éñ", "", "ú", "", "òçï", "àüèô"], pairs: &[
        "ónáníaióríróñaínañ^ámáésñolámérácátááró$éneñiñé$ñeuíéllócódávámítíálásá$námóñiléísuñtótéí$rélííouéúñ",
        "érnébááepúólcídígóédiáósécázfíeóaíórávbédóátnísájóímrúgámúáñúsómúníccéúb^ódéámáfíqpóú$ígjábóvézátúsé",
        "ágáuvíhíaéógácúzáqádféoñgíuáóñítúlyáñóétgüüeüí",
    ] },
    // Portuguese
    Latin { encodings: WESTERN, letters: ["", "ã", "çéáí", "óú", "âê", "õô", "", "àº"], pairs: &[
        "çããoaççaméárnçísé$ícçoréânmáçõériçtáémtéõelítóésás^ácâiãínúbílsããeónhãuímãédórrítí^íláaúmíívátníólác",
        "ônnúússéáqróógítdãóvdúá$léálâm^âcéã$fítêúcvíévvé^éfáuçéloíéoê$cápóídágsíégéinóúrbáúdpúiáécoãújsácíeã",
        "mólôgãlãlújúúlmõhárúétráádnáávcãcêlódéébtúaínêêsmêêdpájé",
    ] },
    // Italian
    Latin { encodings: WESTERN, letters: ["", "òèà", "é", "ö", "", "ùü", "ìíîóú", ""], pairs: &[
        "ò$lòè$à$rèpéé$uènàoàràiàhöötdììs$ùùttùsì",
    ] },
    // Swedish
    Latin { encodings: WESTERN, letters: ["öä", "", "å", "é", "", "", "", ""], pairs: &[
        "väägröömänräjöör^åkö^öåkénösåsöpärsöårödgöeåå$^äbääcölädgåjäö$möhäöndéöglöråöbgäälréövmålé",
    ] },
    // Finnish
    Latin { encodings: WESTERN, letters: ["ä", "", "ö", "", "", "é", "åšž", ""], pairs: &[
        "jääräää$läänmääkpäö$älkääiköönämvähätänäsärääeäjröiöäsénöltöätlöähävjöör",
    ] },
    // Danish
    Latin { encodings: WESTERN, letters: ["ø", "æ", "å", "", "", "é", "öä", "ü"], pairs: &[
        "ørrøræædsøærlø^øårøsø$ølønbætøækkøhøøjødgåøbmønøjælæøvgøjøæl^åbøvæægæskæå$åbnæøgråé$få^æføålmåsæså",
    ] },
    // Norwegian
    Latin { encodings: WESTERN, letters: ["ø", "å", "æ", "", "é", "", "öä", ""], pairs: &[
        "jørøørø$åsøebøømøyvæærvååg^øåreøråhøøghånølééegååtøanåsøløøn^åkåsæætøkdåeååvdø",
    ] },
    // Dutch
    Latin { encodings: WESTERN, letters: ["é", "ë", "è", "â", "çö", "êûï", "üàúó", ""], pairs: &[
        "éeoëëlméièiëé$èrnéélréérë$léséënnççozéwâhéhââtâlèvépègoïféhèèljèèngévééoïsévaëcéoéédiééhrèèsântéécvê",
        "êqéménlâkööséb^àà$rûûljöörërésbüêcmû",
    ] },
    // Icelandic
    Latin { encodings: WESTERN, letters: ["ó", "", "íð", "öáþú", "ý", "æ", "é", ""], pairs: &[
        "dóótþóörjöórólrírð^þjóðuiðlíísíníðíaós^áróðsóðúnónrúdíuðásáröðníý$sóðaálím^íð$nývíþo^ótíðiúlðvðbýrðm",
        "aðhónó^öjáúðtóíeómíuráíkrösæsíölnæláúsðómóþjjúnúáðlýófháþránðþ^úíglúhúmíírögtýlónþgíðlpáævgókíeðgþóa",
        "ðröklöhöæbífúrvöæróidýívvéó$má^æákfúítá$fíðgúesöóbí$útþeðdbíæþ",
    ] },
    // Polish
    Latin { encodings: CENTRAL, letters: ["ł", "", "óś", "żęńą", "", "ź", "ć", "ü"], pairs: &[
        "łałoówałoł^ś^łsł^żośńsścń$rółuświęełżykóżaśnońórłkańeśślł$góś$ędłąłóaśłęąsłyżoiłądlącłzęąbdłułółtóęż",
        "ętśrzóyśębękżeyńłeińęcęgóżgłódnóńcbłłcdąząkłuńągśkażrżśćjęątiąiópłwłdźź$ć$ójózłłoźęsźnóleńż$kęeżłtwą",
        "młwęwóbęhłłbręśmsąsólęużżódę",
    ] },
    // Czech
    Latin { encodings: CENTRAL, letters: ["", "á", "íš", "čřěýžé", "", "ůň", "úťö", "óüďľ"], pairs: &[
        "á$vákáí$níří^šnáčeý$ráé$ínřeštláíkářkéšešořilítěoš^čákečišněušvíeš^žš$ánmíkýškvýnýálčnčkíčáštřátírší",
        "číšťě$žebřáč^úořdětáaššitíárměížnéžiožbíučř$řocíháčivěéhílč$ětýničácělžoíšzáítrůařážpřázežléějů$ěžíř",
        "páávtýůžlčdřýcsáběšpžaádvélóógšáěpžkěkačáměmiřažčadánžbárý^řň$ňklýěsmáeňžíužaňčoůvžáájňaeřkřýrásřáša",
        "yštéérsíšněčýmáhšvtůvčúčíhžnnšídhřůmžďž$émýdřaěděřždťaňsréžloňýkžmřsýs",
    ] },
    // Slovak
    Latin { encodings: CENTRAL, letters: ["á", "", "ščí", "é", "ýžľúň", "ď", "óť", "ôäŕĺěř"], pairs: &[
        "á$vákáíknáý$é$ár^šičáčínčeníčoášrá^čuššoánškš$číkýákčištoškéčaašiščknéláňalízánýeľírmíšaľužiširíč$tá",
        "^ľálmánčačšíľahá^ďeč^žľošeiávýžníčaňáttíčnížočžežaužbíďuéhňooľúčižávučvéúšácvíňápáúbgáámsáešľ$ádjáaľ",
        "rčbáaž^úýcdášuéryšeňlóďaáhógožkúlúežúsjčáľréícň$čálčľkábážšúrúťaásaďšpléšnáňýsďoílžofáázšťtélýbčróén",
        "včväätcíľššssťdúúroňrýúkórnšdíľnšňítžňí$úc",
    ] },
    // Hungarian
    Latin { encodings: CENTRAL, letters: ["á", "é", "ő", "öó", "íü", "ú", "ű", ""], pairs: &[
        "árnéváé$máékháátásánörtóémlézéő$yöótfüázbádőürácnáénréröhíídpáó$ádrákövéőrzőösésövkőérégállátőlóökmé",
        "sőtékédábésákáőhózsó^áíryíővújtö^éósávyéró^újáágtápéőflőnöítzáétgáőkdóépiáézgéónélőnéddúőt^üőmákhéóf",
        "ógjóyá",
    ] },
    // Croatian
    Latin { encodings: CENTRAL, letters: ["ć", "šč", "ž", "", "", "đ", "", ""], pairs: &[
        "ićć$^šičšičičaišačškčkčežiošašša^čžeštšeešuč^žušožćenčečš$č$čužaršažižočščšnužšćežčnrč^đ",
    ] },
    // Slovene
    Latin { encodings: CENTRAL, letters: ["č", "šž", "", "", "ć", "", "đ", ""], pairs: &[
        "ičč$čežišk^š^žožžešaošežšeišštčiščžaušaš^čnčažž$ačšišnršićčaečoččnvšć$ešžnvčmšš$ižržčr",
    ] },
    // Romanian
    Latin { encodings: ROMANIAN, letters: ["țăţ", "șş", "îâ", "", "", "", "", ""], pairs: &[
        "țiă$țățaițcănțuțălațmătă^șăreșușș$răștătădșoașț$șuănețșalăânișţiţăţaiţnţuţaţ^şeşuşş$ştşoaşţ$şueţşaiş",
        "^îînbâârrâîuâhâsâmâg",
    ] },
    // Turkish
    Latin { encodings: TURKISH, letters: ["", "üı", "şçö", "ğ", "", "â", "î", "û"], pairs: &[
        "güül^şür^öşaün^ççaoğözaşşeınş$ı$mütügöçeılnç^ükıkçlıağçıdığlğaşiırç$ümçoü$yüdüükörsüyıişsıışızçiöncı",
        "şıımüçüzöklürıuğtıüşısöğlâgıhüşüküuşrünüzüıküseşğııçnığuühaçücuçrşğ$üvüfüdbüçlâlöclşzıfıübcüsöoçnşrç",
        "ğrğdğeüynöeçıttöütçueğüglççböhğiköçkölıvşçıciçıış^İİuİ",
    ] },
    // Lithuanian
    Latin { encodings: BALTIC, letters: ["ė", "", "žūš", "č", "", "", "ąęįų", ""], pairs: &[
        "ė$lė^žnėūntėičrėčiušėjžuškrūėbvėšisėėdošėsiūižžašrėnėvėmtūūrąžėfišėhėtžežižydėčaųjšąžįąūųžęž",
    ] },
    // Latvian
    Latin { encodings: BALTIC, letters: ["", "ņī", "šā", "ēū", "ģ", "ķļ", "ž", "č"], pairs: &[
        "ņšiņņaš$ītlīārvīīnēr^āmārīābzīālbērūrēūmtījūūlīdpēdīlūlēšsīrānģekāūsīlzāaķējēsaņmīžaoģģijācī^ģdūīcsī",
        "īzķekļļalāācņeķiņiišnāļģ^ēdāētēnādiājē",
    ] },
    // Estonian
    Latin { encodings: ESTONIAN, letters: ["ä", "õü", "", "šž", "ö", "", "", ""], pairs: &[
        "määrääüräepõäntõõnõljüüüülšekäežžd^üõdõšpätšätnõõmläjäjõlõmü^õõeütkü^švõõiähäg^žžuväööõsšttäõurärõhä",
        "säädrü",
    ] },
    // Albanian
    Latin { encodings: WESTERN, letters: ["ë", "", "ç", "", "", "", "", ""], pairs: &[
        "rëë$^ççalëërëmmënëënëztëëshëçoçiaçqëbëëd",
    ] },
    // Vietnamese: the encoding has the tones as marks behind the letters.
    Latin { encodings: VIETNAMESE, letters: ["", "", "\u{323}ê", "â\u{301}\u{300}ưô\u{303}\u{309}áđ", "ơà", "ăíùú", "", "óéèêûëïâ"], pairs: &[
        "\u{300}nê\u{301}ê\u{323}iêươ^đ\u{323}$a\u{309}\u{323}nâ\u{300}â\u{301}â\u{323}ô\u{300}ư\u{323}ô\u{301}\u{301}$ô\u{323}\u{303}$\u{309}nhưyêđôân\u{301}nênê\u{309}hâ\u{303}nhàa\u{323}",
        "\u{323}cánháà$hôànơni\u{323}đăê\u{300}\u{323}ttâ\u{301}tê\u{303}đi\u{309}iôno\u{323}\u{300}$i\u{303}ơ\u{323}ơ\u{300}uâbáhơu\u{303}y\u{301}dưô$ư\u{303}",
        "rưcôácơ\u{309}ùnđàă\u{303}\u{301}cư$i\u{300}ă\u{323}áma\u{303}\u{323}pí$hí\u{309}oo\u{300}đưư\u{301}uêu\u{323}nô\u{323}iú$hú\u{323}ulâlêhê",
        "ưnvâă\u{301}úcy\u{303}tưsưy\u{300}hùu\u{309}\u{309}$ă\u{300}â\u{309}ínsáiátá\u{303}oícáttícâơ$năoàê$râư\u{300}\u{323}mbù",
        "ùibà^ôvăănáoâm",
    ] },
];

/// A letter beyond ASCII among letters of ASCII is so rare, in bits.
const BEYOND: f64 = 3.0;

/// What a pair that is usual costs, and one that is not.
const PAIR: (f64, f64) = (0.7, 3.8);

/// A letter that the language has not.
const FOREIGN: f64 = 13.0;

/// The tables of a language, ready for use.
pub struct Tables {
    letters: HashMap<char, f64>,
    pairs: HashSet<(char, char)>,
}

static TABLES: LazyLock<Vec<Tables>> = LazyLock::new(|| LATIN.iter().map(Tables::of).collect());

impl Tables {
    fn of(latin: &Latin) -> Tables {
        let letters = (1u8..).zip(latin.letters).flat_map(|(bits, all)| all.chars().map(move |c| (c, f64::from(bits)))).collect();
        let all: Vec<char> = latin.pairs.iter().flat_map(|p| p.chars()).collect();
        Tables { letters, pairs: all.chunks_exact(2).map(|p| (p[0], p[1])).collect() }
    }

    /// What the letters beyond ASCII of a word cost in this language.
    fn bits(&self, word: &[char]) -> f64 {
        let alone = word.len() > 1 && !word.iter().any(char::is_ascii);
        let (mut sum, mut run) = (0.0, 0);
        for (at, c) in word.iter().enumerate() {
            if c.is_ascii() {
                run = 0;
                continue;
            }
            run += 1;
            let small = |c: char| c.to_lowercase().next().unwrap_or(c);
            let c = small(*c);
            let before = at.checked_sub(1).map_or('^', |i| small(word[i]));
            let after = word.get(at + 1).map_or('$', |n| small(*n));
            let pair = |a: char, b: char| if self.pairs.contains(&(a, b)) { PAIR.0 } else { PAIR.1 };
            let own = self.letters.get(&c).map_or(FOREIGN, |bits| bits + pair(before, c) + pair(c, after));
            let turned = at > 0 && word[at - 1].is_lowercase() && word[at].is_uppercase();
            sum += BEYOND + own + if turned { 7.0 } else { 0.0 } + if alone { 5.0 } else { 0.0 } + if run > 2 { 4.0 } else { 0.0 };
        }
        sum
    }
}

/// What the letters beyond ASCII of a word cost in a language.
pub fn bits(language: usize, word: &[char]) -> f64 {
    TABLES[language].bits(word)
}
