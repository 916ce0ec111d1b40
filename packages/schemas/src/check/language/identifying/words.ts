import { wordSet } from "./page.js";

/** Words with a capital that follow a first name and are no family name, in English and Dutch above all. */
export const notSurnames = wordSet(`
  january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday januari februari maart mei juni juli augustus oktober maandag dinsdag woensdag
  donderdag vrijdag zaterdag zondag christmas easter ramadan eid diwali kerst kerstmis pasen suikerfeest ostern
  weihnachten noël navidad natale jul i'm i've i'd i'll the a an english dutch german french spanish italian danish
  arabic indonesian javanese tagalog filipino hindi bengali swahili chinese japanese korean portuguese russian turkish
  latin maths thai vietnamese nepali kenyan ugandan indian bangladeshi cambodian peruvian brazilian romanian syrian
  ukrainian canadian australian mexican colombian argentinian argentine chilean bolivian ecuadorian venezuelan cuban
  haitian jamaican nigerian ghanaian ethiopian somali sudanese tanzanian rwandan congolese malian senegalese moroccan
  tunisian algerian egyptian lebanese jordanian iraqi iranian afghan pakistani burmese laotian malaysian singaporean
  austrian belgian swiss polish hungarian greek swedish norwegian finnish irish scottish welsh albanian serbian
  croatian bulgarian moldovan arab kurdish rohingya african asian european american british christian muslim engels
  engelse nederlands nederlandse duits duitse frans franse spaans spaanse italiaans italiaanse deens arabisch
  arabische indonesisch indonesische filipijnse chinees indiase belgische zwitserse afrikaanse aziatische europese
  facebook whatsapp instagram tiktok snapchat youtube skype telegram google twitter messenger zoom discord roblox
  signal bible bijbel bibel bibbia biblia qur'an quran koran corán corano coran god gott dieu dios dio allah jesus
  terre unicef europol interpol unesco frontex kindertelefoon offlimits childfocus facetime internet sie ihnen ihr
  ihre ihren ihrem ihrer ihres du dir dich dein deine deinen deiner euch euer eure uw jij zij wij vous votre vos lei
  usted ustedes ud dem deres foundation fund project campaign initiative stichting fonds projekt projet progetto
  proyecto
`);

/** Words that stand after a name in an English heading, where every word may have a capital. */
export const headingWords = wordSet(`
  is was has had does did can could will would may must should might goes went gets got comes came takes took gives
  gave makes made says said tells told asks asked wants wanted needs needed likes loves loved hopes hoped dreams
  dreamed dreamt learns learned learnt lives lived works worked plays played starts started begins began leave start
  stops stopped ends finds found finally loses lost wins won helps helped looks looked sees saw knows knew leaves left
  returns returned reads writes sings shares shared smiles smiled becomes became turns turned escapes escaped survives
  survived shows showed sleeps slept thinks thought feels felt keeps kept meets met walks ran runs laughs laughed
  grows grew studies studied attends attended receives received remembers recovers recovered reports reported calls
  called hides hid waits waited wakes teaches joins joined faces faced deserves believes explains explained discovers
  tries tried speaks spoke talks talked sits stands fights fought moves moved stays stayed travels travelled crosses
  crossed collects collected sells sold carries builds built changes changed celebrates turning going getting being
  living learning working playing dreaming back then now today again still never always once home here there online
  safe free alone next who whose when where why how and or but with without from to for at in on of by as after before
  between against among beyond behind not no hope food water love books help school safety shelter freedom education
  future strength chance story stories life dream childhood support protection courage joy care dignity justice rights
  clothes medicine friends family children girls boys first ten eleven twelve aged age your our her his their you us
  me this that these those every more most
`);
