/**
 * What people type, and the service they mean: by hand, in either script, in several people's spellings, and before the
 * search was tuned. The search is tuned by it; what it is only measured with stands in `search-held-back.ts`.
 */

/** `bent` words are misspelt or have endings; `spoken` ones are whole phrases as people say them. */
export type Golden = {
  readonly plain: readonly string[]
  readonly bent: readonly string[]
  readonly spoken: readonly string[]
  readonly english: readonly string[]
  readonly kazakh: readonly string[]
}

/**
 * A line a service: plain | bent | spoken | English | Kazakh, with commas between queries. The services asked for most
 * come first, then some of every agency; what nobody asks in a way is left empty.
 */
const table = `
passport-order | gadaad pasport, паспорт сунгах | pasportoo geechihlee, гадаад пасспорд, gadaad pasportaa sungah | pasportiin maani hugatsaa duuschihsan | renew my passport | шетелдік паспорт алу
id-card-order | иргэний үнэмлэх, irgenii unemleh | vnemlehee geesen, иргэний үнэмлэхээ солиулах | 16 nas hursen unemleh avah | lost id card | жеке куәлік алу
id-card-reference | irgenii unemlehnii lavlagaa | үнэмлэхнийхээ лавлагааг | үнэмлэхээ хэзээ авсныг харуулсан лавлагаа
address-reference | хаягийн тодорхойлолт, hayagiin lavlagaa | xayagiin todorxoilolt, оршин суугаа хаягынхаа лавлгааг | haana amidardgaa batluulah | proof of address | мекенжай анықтамасы
move-registration | шилжилт хөдөлгөөн, hayag uurchluh | хаягаа шилжүүлэх, xayagaa solix | huduunuus hot ruu shiljij irsen, shine bairandaa hayagaa burtguuleh | change of address
birth-registration | tursnii gerchilgee avah | хүүхдээ бүртгүүлэх төрсөн, torsnii gerchilge shine huuhed | шинэ төрсөн хүүхдийнхээ гэрчилгээг авах, nyalh huuhdee burtguulmeer bn | newborn birth certificate | баланың тууын тіркеу
birth-reference | төрсний лавлагаа, tursnii lawlagaa | törsnii lavlagaag, төрсөний лавлгаа | хүүхдийнхээ төрснийг батлах лавлагаа | | туу туралы анықтама
marriage-registration | гэрлэх, gerlelt burtguuleh | гэрлэлтээ бүртгүүлье, gerleltee batluulax | hoyulaa batalgaagaa gargamaar bn, nuhurtei batalgaagaa hiilgeh | register our marriage | неке қию
divorce-registration | gerlelt tsutslah | гэр бүлээ цуцлуулах, gerleltee cucluulah | нөхрөөсөө салах, ehneresee salsanaa burtguuleh | divorce | ажырасу
death-registration | нас барсны гэрчилгээ авах | nas barsan burtgvvleh, нас барсаныг бүртгүүлэх | emee maani nas barchihlaa burtgel, aav nas barsan gerchilgee | register a death in the family
name-change | ner solih, овог солих | neree uurchluulmeer bn, овгоо солиулах | huuhdiinhee neriig solih | change my surname
property-reference | байрны лавлагаа, ul hudluh hurungiin lavlagaa | vl hodloh horongo lawlagaa, үл хөдлөхийн лавлгаа | minii ner deerh bairnii lavlagaa
property-registration | bairnii gerchilgee shine | байраа анх бүртгүүлэх, oron suutsnii order gargah | shineer avsan bairandaa gerchilgee gargah, шинэ барьсан хашаа байшингаа бүртгүүлэх
company-founding | ххк байгуулах, kompani neeh | компани нээхэд, hhk baiguulax | shineer kompani baiguulmaar bn | start a company
company-name-reservation | компанийн нэр шалгах | kompanii ner zahialax, компаныхаа нэрийг авах | компанийн нэр давхцаж байгаа эсэх, kompanid ner avah | company name check
digital-signature-certificate | тоон гарын үсэг, toon garin useg | toon gariin vseg avax, тоон гарын үсгээ авах | tsahimaar garin useg zurdag boloh | e-signature
criminal-record-reference | ял шийтгэлтэй байсан эсэх | yal shiitgel edelj baisan eseh, ял шийтгэлгүй байсныг | urid ni shorond suugaagui gej batluulah, umnu ni yal avch baigaagui todorhoilolt | past criminal record
criminal-liability-reference | eruugiin hariutslaga huleej baigaa eseh | эрүүгийн хариуцлагад байгаа эсэхийн тодорхойлолт | odoo eruugiin hariutslagagui gej todorhoilolt gargah
traffic-fines | машины торгууль, torguuli tuluh | torguuliaa tolox, торгуулиа төлмөөр байна, замын цагдаагийн торгуль | hurd hetruuleed torguulsan, kamert torguulsan mungu tuluh | pay speeding ticket
police-report | цагдаад мэдэгдэх, tsagdaad gomdol | цагдаад өргөдлөө өгөх, cagdaad medegdeh | утсаа хулгайд алдчихлаа, namaig zalilchihlaa | report a theft
driver-reference | жолоочийн тодорхойлолт, joloochiin lavlagaa | жолоочийнхоо лавлагааг, joloochiin lawlgaa | heden jil joloo barisan lavlagaa
court-debt-reference | шүүхийн өр, shuuhiin urgui todorhoilolt | шүүхийн өрөө шалгах, shvvhiin or tolboriin lavlagaa | шүүхийн шийдвэрээр өртэй юу үгүй юу
court-claim | нэхэмжлэл гаргах, shuuhed nehemjlel | shvvhed nexemjlel ogox, шүүхэд нэхэмжлэлээ өгөх | zeelsen mungu uguhgui hunig shuuhed uguh | sue someone
court-archive-reference | шүүхийн архив, shuuhiin arhivaas lavlagaa | шүүхийн архиваас лавлгаа авах | huuchin shuuhiin shiidver arhivaas avah
residence-permit-extension | orshin suuh zuvshuurul sungah | orshin suux erxee sungax | gadaad nuhriinhuu orshin suuh erhiig sungah | extend residence permit
visa-extension | виз сунгах, viz sungah | визээ сунгуулах, wiz sungax | minii viz duusah gej bn sungah | my visa is expiring
foreigner-registration | гадаад хүн бүртгүүлэх, gadaad zochin burtgel | gadaad irgen burtgvvleh hayag, гадаадаас ирсэн зочноо бүртгэх | манайд гадаад хүн буучихсан бүртгүүлэх үү | register foreign guest
military-registration | цэргийн бүртгэл, tsergiin burtgel | cergiin too burtgel, цэргийн бүртгэлд орох | 18 hursen tsergiin burtgeld burtguuleh
driving-licence | жолооны үнэмлэх, jolooni unemleh, prava | jolooni vnemlex, жолооны үнэмлэхээ сунгуулах, жолоонийн үнэмлэх | jolooni unemlehee haychihsan, жолооны үнэмлэхний хугацаа дууссан | driver's license renewal | жүргізуші куәлігі
driving-test | жолооны шалгалт, jolooni shalgalt | jolooni shalgaltand oroh, жолооны шалгалтын цагаа авах | машины жолооны шалгалт өгмөөр байна | driving exam
international-driving-permit | олон улсын жолоо, olon ulsiin jolooni unemleh | olon ulsin jolooni vnemleh, гадаадад жолоо барих үнэмлэх | solongost mashin barih unemleh | international drivers license
vehicle-reference | машины лавлагаа, mashinii lavlagaa | машиныхаа лавлагааг, mashini lawlagaa, тээврийн хэрэгсэлийн лавлгаа | mashinii medeelel harmaar bn | | көлік анықтамасы
vehicle-registration | mashin burtguuleh, шинэ машин бүртгэл | mashinaa anh burtgvvleh, шинэ машинаа бүртгүүлж дугаар авах | yaponoos oruulj irsen mashinaa burtguuleh | register a new car
vehicle-ownership-transfer | машин шилжүүлэг, mashin shiljuuleh | mashinii ner shiljvvleh, машины эзэмшигчээ солих | машинаа нэр дээрээ шилжүүлэх, hudaldaj avsan mashinaa neree deer avah | sell my car
vehicle-plate-order | машины дугаар авах, mashinii nomer | mashinii dugaar songoh, машинийхаа номерийг солих | гоё дугаар авмаар байна машинд, mashinii dugaar geegdsen | car number plate
vehicle-inspection | техникийн үзлэг, mashini uzleg | tehnikin vzleg, машины үзлэгт оруулах, mashinaa onoshlogoond oruulah | машинаа үзлэгт оруулах цаг авах | car inspection
apostille | апостиль, apostil | апостил даруулах, apostile avax | gadaad yavahad bichig barimtaa apostil hiilgeh
archive-reference | архивын лавлагаа, arhiviin lavlagaa tsalin | архиваас цалингийн лавлгаа, arxivaas ajilsan jil | хуучин ажиллаж байсан газрынхаа цалинг архиваас гаргуулах, tetgevert garahad arhivaas lavlagaa avah
social-insurance-reference | ндш, ndsh tololt, нийгмийн даатгалын лавлагаа | niigmin daatgal lavlgaa, ндш төлөлтөө харах | нийгмийн даатгалаа хэдэн сар төлсөн бэ, ndsh tulsun eseh | social insurance statement | әлеуметтік сақтандыру анықтамасы
old-age-pension | өндөр насны тэтгэвэр, tetgevert garah | тэтгэвэртээ гарах, pensiend garah, өндөр насны тэтгэвэрээ | 60 hursen tetgever togtoolgoh, eejiigee tetgevert gargah | retirement pension | зейнетке шығу
disability-pension | группын тэтгэвэр, grupp tetgever | группд гарах, hudulmuriin chadvar aldsan tetgever togtoolgoh | ajillah chadvargui bolson tetgever | disability pension
survivor-pension | тэжээгчээ алдсан тэтгэвэр, tejeegchee aldsan | tejeegchee aldsanii tetgever, тэжээгч алдсны тэтгэвэр | nuhur nas baraad tetgever avah
maternity-benefit | декретийн мөнгө, amarjsanii tetgemj | амаржсны тэтгэмж, dekretiin mongo | төрөхийн өмнөх чөлөөнийхөө мөнгийг авах, dekret amraltiin mungu hezee avah ve | maternity leave pay
unemployment-benefit | ажилгүйдлийн мөнгө, ajilguidliin tetgemj | ajilgvidliin tetgemj, ажилгүйдэлийн тэтгэмж авья | ajlaasaa halagdsan mungu avah uu, ajlaas garaad tetgemj avah | | жұмыссыздық жәрдемақысы
voluntary-social-insurance | сайн дурын даатгал, sain duriin ndsh | sain durin daatgald daatguulah, сайндурын нийгмийн даатгалд орох | uuruu niigmiin daatgal tuluh
funeral-benefit | оршуулгын мөнгө, orshuulgiin tetgemj | оршуулгийн тэтгэмж, orshuulgin mongo avax | aav ungursun orshuulgiin mungu avah, оршуулгын зардлаа авах
child-money | хүүхдийн мөнгө, huuhdiin mungu | xvvxdiin mongo, хүүхдийн мөнгөө авах, huuhediin mongo | huuhdiin 100 myangan tugrug avah | child benefit | балалар ақшасы
child-care-allowance | цалинтай ээж, tsalintai eej | calintai eejiin mongo, цалинтай ээжийн тэтгэмжийг | 2 nastai huuhdee harj gertee baigaa mungu, huuhdee 3 nas hurtel asarsan mongo
pregnancy-allowance | жирэмсний мөнгө, jiremsnii mungu | жирэмсэний мөнгө, jiremsen ehin tetgemj | 5 сартай жирэмсэн мөнгө авах
social-welfare-pension | халамжийн тэтгэвэр, halamjiin tetgever | halamjin tetgewer, халамжийн пенс авах | нийгмийн даатгал төлөөгүй өндөр настан тэтгэвэр авах
disability-card | группын үнэмлэх, hugjliin berhsheeltei unemleh | xogjliin berxsheeltei vnemlex, хөгжлийн бэрхшээлтэйн үнэмлэхээ | hugjliin berhsheeltei gesen kart avah | disability id card
job-seeker-registration | ажилгүй иргэн бүртгүүлэх, ajil haigch | ажил хайгчийн бүртгэлд орох, ajil xaij bvrtgvvlex | ajilgui baina burtguuleed ajil haih
vocational-course | үнэгүй мэргэжлийн курс, mergejliin surgalt | мэргэжилийн сургалтанд суух, mergejil olgoh kurst suuh | хөдөлмөрийн биржээс үсчний курст суух, gagnuurchnii surgaltad suumaar bn
health-insurance-reference | эмд лавлагаа, eruul mendiin daatgaliin lavlagaa | эрүүл мэндийн даатгалаа шалгах, ervvl mendin daatgal lawlagaa | eruul mendiin daatgaltai yu gedgee medeh | am I health insured
health-insurance-registration | эрүүл мэндийн даатгал бүртгэл | eruul mendiin daatgald oroh, эрүүл мэндийн даатгалд хамрагдах | хүүхдээ эрүүл мэндийн даатгалд оруулах
vaccination-reference | вакцины дэвтэр, vaktsiny lavlagaa | хүүхдийнхээ вакциныг харах, darhlaajuulaltiin lawlagaa | huuhed maani yamar vaktsin hiilgesen be | child vaccine record
kindergarten-enrolment | цэцэрлэг, tsetserleg burtgel, yasli tsetserleg | цэцэрлэгт хүүхдээ оруулах, cecerlegt burtgvvleh, цэцэрлэгийн бүрдгэл | huuhdee yaslid ugmuur bn, tsetserlegt huuhdee yaj oruulah ve | kindergarten | балабақшаға тіркеу
first-grade-enrolment | 1-р анги, neg dugeer angi burtgel | 1r angid oruulah, нэгдүгээр ангийн бүртгэлээ хийлгэх | 6 nastai huuhdee surguulid oruulah
school-transfer | сургууль солих, surguuli shiljih | surgul shiljix, сургуулиа шилжих | хүүхдээ өөр сургууль руу шилжүүлэх, huuhdiin surguuliig solimoor bn | change school
entrance-exam-registration | ээш бүртгэл, eyesh burtgel, konkurs | еэш бүртгүүлэх, elseltiin shalgaltand burtgvvleh | конкурсын шалгалтанд бүртгүүлэх
diploma-reference | дипломын лавлагаа, diplomiin lavlagaa | диплом төгссөнөө батлах, diplomin todorxoilolt | их сургууль төгссөн гэдгээ батлуулах
foreign-diploma-recognition | gadaad diplom huleen zuvshuurul | гадаад дипломоо баталгаажуулах монголд, gadaad surguuliin diplom zowshooroh | orosod tugssun diplomoo huleen zuvshuuruuleh
education-loan | сургалтын төлбөрийн зээл, oyutnii zeel | surgaltin zeel avax, боловсролын зээлд хамрагдах | сургуулийн төлбөрөө зээлээр төлөх, bzs-aas zeel avah | student loan
income-tax-return | ххоат тайлан, huvi hunii orlogiin tatvar | xxoat tailan ilgeex, орлогын албан татварын тайлангаа өгөх | jiliin orlogoo tatvart tailagnah | personal income tax
tax-debt-reference | татварын өр, tatvariin urgui todorhoilolt | татварын өргүй гэсэн тодорхойлолтыг, tatwariin or shalgax | tatvart urtei eseh
taxpayer-reference | татвар төлөгчийн лавлагаа | tatvar tologchin todorxoilolt, татвар төлдөг гэсэн бичгээ | tatvar tuluy gej visend todorhoilolt avah
vat-refund | нөат буцаалт, noat butsaalt | нөатын буцаан олголтоо авах, ibarimt butsaalt, noatiin bucaalt | ебаримтын 2 хувиа авах | vat refund
self-employed-registration | хувиараа хөдөлмөр эрхлэгч, huviaraa erhlegch | хувиараа эрхлэгчээр бүртгүүлж, xuviaraa bizness burtguuleh | online yum zardag tatvart burtguuleh, компанигүй өөрөө ажилладаг бүртгүүлэх | freelancer registration
property-tax-payment | байрны татвар, ul hudluh hurungiin tatvar | үл хөдлөхийн татвараа төлөх, vl hodlohiin tatwar | bairnii tatvaraa tuluh | pay house tax
land-ownership | газар хувьчлах, gazar omchloh | газраа хувьчлуулах, gazar huwichlax | амьдарч байгаа хашааны газраа хувьчилж авах, 0,7 gazar avah
land-possession | газар эзэмших, gazar ezemshih | gazar ezemshix xvselt, газар эзэмшье | gazar ezemshij avmaar bn yaah ve
land-fee-payment | газрын төлбөр, gazriin tulbur | gazrin tolbor tolox, газрынхаа мөнгийг төлөх | jiliin gazriin tulburuu tulmuur bn
livestock-census-reference | а данс, maliin a dans | малын а дансны лавлгаа, a dansnii lavlagaa | heden tolgoi maltai gesen lavlagaa
state-housing-application | төрийн орон сууц, turiin oron suuts | turees omchlol oron suuts, төрийн түрээсийн байранд орох | zaluu ger bul tureesleed umchluh bair
governor-statement | хорооны тодорхойлолт, horoonii todorhoilolt | xoroonoos todorxoilolt avax, багийн даргын тодорхойлолтоо | хорооны засаг даргаас бичиг авах
household-composition-reference | ам бүлийн тодорхойлолт, am buliin lavlagaa | am bvl todorxoilolt, ам бүлийнхээ лавлагааг | gert heduulee burtgeltei baina
herder-household-registration | малчин өрх бүртгэл, malchin urh burtguuleh | malchin orh bolox, малчин өрхөөр бүртгүүлье | huduu mal mallaj ehelsen burtguuleh
livestock-movement-note | мал туувар бичиг, mal shiljuuleg | maliin shiljvvleg bichig, maliin tuuvriin bichgee avah | хот руу мал тууж явах бичиг
electricity-bill-payment | тогны мөнгө, tsahilgaanii tulbur | togiin mongo tolox, цахилгааныхаа төлбөрийг | togoo tulmuur bn | pay electricity bill
water-bill-payment | усны мөнгө, usnii tulbur | usni mongo tolox, усныхаа төлбөрийг | us suvgiin tulburuu tuluh | water bill
document-loss-notification | | бичиг баримтаа гээсэн мэдэгдэх | бүх бичиг баримтаа үрэгдүүлчихлээ
civil-certificate-duplicate | | төрсний гэрчилгээгээ дахин авах | gerlesnii gerchilgeegee geelee dahij avah
marriage-reference | гэрлэсэн лавлагаа, gerlesnii lavlagaa | gerlesen gedeg lawlgaa | ehnertei gedgee batluulah
no-marriage-reference | gerleegui todorhoilolt | гэрлээгүйн лавлагааг | ганц бие гэдгээ батлуулах лавлагаа | single status certificate
passport-reference | pasportiin lavlagaa | паспортынхоо лавлгааг
children-reference | | хүүхдүүдийн лавлгаа | ner deer heden huuhed burtgeltei baina
relatives-reference | turul sadnii lavlagaa | turul sadangiin lavlagaag
property-transfer-registration | байр шилжүүлэг | bairaa ner shiljuuleh | байраа хүүхдийнхээ нэр дээр шилжүүлэх, зарсан байраа шилжүүлж өгөх
register-number-change | | registriin dugaar solih
company-dissolution | kompani tatan buulgah | компаниа хаах | | close my company
legal-entity-changes | | kompaniin zahirlaa solih | kompaniin hayag solih burtgel
ngo-founding | тбб байгуулах, tbb neeh
fine-complaint | | torguuliin gomdol | буруу торгуулсан гомдол гаргах
impounded-vehicle-release | журмын хашаа | jurmiin hashaanaas mashinaa avah | achuulsan mashinaa avah
lost-item-statement | | бичиг баримтаа алдсан тодорхойлолтыг | utsaa geesen todorhoilolt avah
stolen-livestock-report | | maliin hulgai medeeleh | адуугаа хулгайд алдлаа
domestic-violence-report | гэр бүлийн хүчирхийлэл | ger buliin huchirhiilel | nuhur maani zodood baina
temporary-plate | | mashinii tvr dugaar
vehicle-certificate-order | | mashinii tehpasportoo geesen | mashinii gerchilgeegee geelee
visa-invitation | gadaad hun urih | урилгын виз гаргуулах | gadaad naizaa mongold urimaar bn | invite a friend to Mongolia
citizenship-acquisition | | mongoliin irgen boloh | | become mongolian citizen
conscription-deferral | tsereg hoishluulah | цэргээ хойшлуулах | оюутан болохоор цэрэгт явахгүй хойшлуулах
contract-military-service | | gereet tsereg boloh
consular-registration | | elchind burtguuleh gadaadad
return-certificate | | буцах үнэмлэхээ | гадаадад паспортоо гээгээд нутаг буцах | lost passport abroad
archive-reading-room | | arhivt ochij suuh tsag
pension-reference | tetgeveriin lavlagaa | | tetgever avdag gesen lavlagaa
pension-payment-change | | тэтгэврийн банкаа солих | tetgever avdag bankaa solimoor bn
sickness-benefit | эмнэлгийн листийн мөнгө, evchtei listnii mungu | листний мөнгөө авах | | sick leave pay
twins-allowance | ихрийн мөнгө | ihriin mongo avax
food-voucher-reference | hunsnii talon | хүнсний талонтой эсэх
elder-spa-voucher | | rashaan suvillin erh | ахмадад сувиллын эрхийн бичиг авах
korea-employment-exam | | solongos hudulmuriin geree shalgalt | солонгос явж ажиллах шалгалт
assistive-device | | тэргэнцэр авах хөгжлийн бэрхшээлтэй | sonsgoliin apparat avmaar bn
disabled-parking-badge | | | тэргэнцэртэй хүний машины зогсоолын тэмдэг
doctor-appointment | эмчийн цаг, emchiin tsag | emchid vzvvleh cag | emnelegt uzuuleh tsag avah | see a doctor
laboratory-result-reference | | шинжилгээнийхээ хариуг харах | tsusnii shinjilgeenii hariu
pupil-reference | suragchiin todorhoilolt | сурагч гэдэг тодорхойлолтоо
school-certificate-duplicate | | аттестатаа гээсэн, attestat nuhun avah
student-reference | oyutnii todorhoilolt | оюутан гэсэн тодорхойлолтыг
entrance-exam-reference | | eesh onoo harax | элсэлтийн шалгалтын оноогоо харах
education-loan-payment | | oyutnii zeelee tuluh
vehicle-tax-payment | машины татвар, mashinii tatvar | avtomashini tatwaraa tolox | | car tax
receipt-complaint | | | delguur ibarimt ugsungui, barimt uguhgui delguur medegdeh
land-certificate-replacement | | газрын гэрчилгээгээ алга болгосон | gazriin gerchilgee haysan
land-dispute | | хөрш хашаагаа миний газар руу оруулсан | gazriin margaan gargah gomdol
housing-queue-reference | | oron suutsnii daraalal hed | bairnii daraalald heddugeert yavj bn
winter-camp-certificate | uvuljuunii gazar | өвөлжөөний гэрчилгээ авах
dzud-relief | зудын тусламж | zudiin tuslamj | mal zudand uhsen tuslamj avah
livestock-brand-registration | | maliin tamga burtguuleh
alcohol-retail-licence | | архи зарах зөвшөөрөл | delguurt pivo arhi zarah erh
stray-dog-call | | zulbin nohoi | гудамжинд золбин нохой ихдээд байна | stray dogs
street-light-repair | | | манай гудамжны гэрэл асахгүй байна
waste-fee-payment | хогны мөнгө, hogiin tulbur
electricity-outage-report | тог тасарсан | tog tasarchihlaa | | no electricity
electricity-meter-check | | togiin schyotchik solih
water-leak-report | | us aldaad baina | ус тасарчихсан хэзээ ирэх вэ
water-meter-seal | | усны счётчикээ лацдуулах
enforcement-instalments | | shuuhiin oroo huvaaj tuluh
prison-visit-appointment | | шоронд байгаа хүнтэй уулзах | horigdoltoi uulzah tsag
court-appeal | davj zaaldah | шүүхийн шийдвэрийг давж заалдах
health-service-complaint | | emneleg emchiin gomdol | эмнэлэгт хүнд суртал гаргасан гомдол
government-decision-copy | | zasgiin gazriin togtoolin huulbar | засгийн газрын тогтоолыг хуулбарлаж авах
government-reception | | yerunhii saidtai uulzah
financial-report | санхүүгийн тайлан, sanhuugiin tailan ilgeeh | kompaniin balansaa uguh
glass-account-complaint | | shilen dans medeelel bairshuulaagui
legal-aid | үнэгүй өмгөөлөгч, unegui umguulugch | | umguulugch avah mungugui baina
lawyer-exam | | хуульчийн шалгалт өгөх
pardon-request | | yalaas uuchlal guih
conscript-complaint | | tsereg deer zoduulsan gomdol | цэрэгт байгаа хүүг маань дарамталж байна
military-university-exam | | батлан хамгаалахын сургуульд элсэх
foreign-investor-registration | gadaadiin hurungu oruulalt burtgel
stabilisation-certificate | | tatwar togtworjuulax gerchilgee
fishing-permit | загас барих, zagas barih erh | загасчлах зөвшөөрлөө авах
tour-guide-exam | | аялалын хөтөчийн шалгалт
construction-licence | | barilgiin tusgai zuvshuurul | барилгын компани лицензээ авах
construction-quality-complaint | | | shine bairnii hana tsuurchihsan
driving-school-permit | | jolooni kurs neeh | жолооны сургууль ажиллуулах
transport-complaint | | теврийн компаны гомдол
film-incentive | | kino uramshuulal
heritage-find-notification | | | газраас эртний юм олсон, hudag uhaj baigaad ertnii oldvor oldson
private-museum-registration | | хувийн музейгээ бүртгүүлэх
artisanal-miners-contract | | ninja nohorlol geree | бичил уурхайчин болж гэрээ хийх
mine-closure-plan | | uurhai haah tuluvluguu
labour-dispute-complaint | | | ajlaas undeslelgui halchihlaa, tsalingaa avch chadahgui bn gomdol | unfairly fired
work-accident-report | | ажил дээр осолд орсныг мэдэгдэх
cyber-incident-report | | hakerduulsan | feisbukee hakerduulsan | hacked account
startup-certificate | startup gerchilgee | | гарааны бизнест гэрчилгээ авах
herder-solar-support | | малчдад нарны хавтан | malchin ger nariin tsahilgaan avah
energy-auditor-accreditation | | erchim huchnii audit
customs-duty-payment | гаалийн татвар, gaaliin tatvar | gaali tolox | машины гаалиа төлөх | customs tax
cash-declaration | | | хилээр их мөнгө авч гарах, ih hemjeenii belen mongo hileer gargah
child-camp-booking | хүүхдийн зуслан, huuhdiin zuslan | зусланд хүүхдээ явуулах
child-protection-report | | huuhed zoduulaad baina | хөршийн хүүхэд зодуулаад байна
dna-test-appointment | днк шинжилгээ | dnk shinjilgee hiilgeh | хүүхэд минийх мөн эсэхийг шалгуулах | paternity test
injury-examination-appointment | | | zoduulsan gemtlee shuuh emnelegt uzuuleh
trademark-application | брэнд бүртгүүлэх, brend burtguuleh | logo burtgvvleh | | register my brand
patent-application | | патентаа авах | shine buteel patentluulah
copyright-registration | | duunii zohiogchiin erh burtguuleh | бичсэн номоо зохиогчийн эрхээр хамгаалуулах
fire-safety-conclusion | | galin dugnelt avax | галынхнаас дүгнэлт гаргуулах
mountain-trip-notice | | | ууланд алхахаасаа өмнө мэдэгдэх, uuland garahaa burtguuleh
border-crossing-reference | hileer garsan lavlagaa orson garsan | | гадаад явсан ирсэн түүхээ авах
border-zone-permit | | хилийн бүсэд очих зөвшөөрөл | hiliin zurvas ruu yavah zuvshuurul
conformity-certificate | tohirliin gerchilgee | тохирлын гэрчилгээгээ авах
gold-assay | | алтны сорьц даруулах | bugjnii alt shalguulah sorits
consumer-complaint | хэрэглэгчийн гомдол, hereglegchiin erh | | avsan baraa muu baina munguu butsaaj avah
advertising-complaint | | hudal reklam
exploration-licence | | haiguuliin litsenz | хайгуулын лицензээ авах
common-minerals-permit | | els hairga avah zuvshuurul | карьераас элс ачих зөвшөөрөл
past-weather-statement | | | тэр өдөр аадар бороо орсныг батлуулах, salhi shuurga bolson todorhoilolt
climate-data-order | | цаг уурын мэдээ худалдаж авах
timber-permit | | mod beltgeh erh | мод огтлох зөвшөөрлөө
tree-planting-registration | тэрбум мод | tarisan modoo burtguuleh
well-drilling-permit | худаг гаргах | hudag urumduh | hashaandaa hudag gargah zuvshuurul
water-use-permit | | ус ашиглах дүгнэлтээ авах
pet-registration | нохой бүртгүүлэх | nohoigoo burtguuleh | муурандаа чип суулгуулж бүртгүүлэх
animal-health-certificate | | махны гарал үүслийн бичиг | huduunuus mah avchrah bichig
animal-disease-report | | | mal uvchluud olnooroo uhej bn, shulhii garsan baina
sme-loan | жду зээл, jdu zeel | жижиг дундын хөнгөлттэй зээл | | small business loan
sme-registration | | jijig dund uildver gerchilgee
drone-registration | дрон, dron burtgel | дроноо бүртгүүлэх
drone-flight-permit | | dron nisgeh zowshoorol
flight-passenger-complaint | | | онгоц саатаад нислэг цуцлагдсан гомдол, ongots hoishilson nuhun tulbur | flight delayed
road-fee-payment | замын мөнгө, zamiin huraamj tuluh | зам ашигласны төлбөрөө
road-damage-report | | | улсын засмал зам эвдэрсэн байна
boat-registration | | zavi burtgvvleh | моторт завиа бүртгүүлэх
boat-master-exam | | завь жолоодох шалгалт
railway-crossing-permit | | tumur zam dooguur tsahilgaan tatah zuvshuurul
train-driver-exam | | галт тэргэний машинч болох шалгалт | galt teregnii mashinch
sport-title-request | | спортын мастер цол авах, sportiin masteriin zereg
sport-club-registration | | фитнес клубээ бүртгүүлэх
film-classification | | кинондоо насны хязгаар тогтоолгох
art-project-grant | | urlagiin tusuld mongo avah
teaching-certificate | | bagshlah erhee avah | багш болох эрхийн үнэмлэх
dormitory-enrolment | | сургуулийн дотуур байранд хүүхдээ оруулах | huduunii huuhed dotuur bair avah
doctor-licence | | emchiin litsenz | эмчийн лиценз гаргуулах
doctor-licence-extension | | эмчлэх эрхээ сунгах
pharmacy-licence | эмийн сан нээх, emiin san neeh | | | open a pharmacy
medicine-side-effect-report | | | эм уугаад харшил өгсөн мэдэгдэх
pcr-result-reference | pcr hariu, пср хариу
travel-vaccination | | шар чичрэгийн вакцин хийлгүүлэх | afrik yavah vaktsin hiilgeh | yellow fever vaccine
health-booklet | эрүүл мэндийн дэвтэр, eruul mendiin devter | | хүнсний дэлгүүрт ажиллахад эрүүл мэндийн үзлэгийн дэвтэр
food-water-analysis | | | худгийнхаа усыг уухад болох эсэхийг шинжлүүлэх
state-asset-lease | | turiin umchiin bair tureesleh
state-auction-registration | | төрийн өмчийн дуудлага худалдаанд оролцох
supplier-registration | | turd baraa niiluuleh burtgel
electronic-shop-product | | төрийн дэлгүүрт бараагаа оруулах | turiin online delguurt baraa tavih
investor-letter | | hurungu oruulagchiin todorhoilolt
public-investment-proposal | | улсын төсвийн хөрөнгө оруулалтанд төсөл оруулах
number-portability | | дугаараа авч үлдээд оператороо солих | mobicomoos unitel ruu dugaaraa shiljuuleh | keep my number
phone-numbers-reference | | | minii ner deer heden dugaar baina
domain-registration | домэйн авах | domain ner avax
energy-tariff-reference | тогны үнэ | tsahilgaanii une tarif
consumer-generator-connection | | | дээвэр дээрээ нарны хавтан тавиад тогоо зарах, nariin hawtan suljeend holboh | solar panels
insurance-complaint | | | даатгал нөхөн төлбөрөө өгөхгүй байна, daatgaliin kompani mungu ugsungui
nonbank-licence | ббсб зөвшөөрөл, bbsb neeh
credit-reference | зээлийн түүх, zeeliin lavlagaa | зээлийн мэдээлэлээ шалгах, zeeliin medeelliin san | хар жагсаалтад орсон уу банкны | credit history
damaged-banknote-exchange | | uragdsan mungu solih | шатсан мөнгөө банкинд солиулах
bank-complaint | | банкны үйлчилгээнд гомдолтой
enterprise-statistics-report | | statistikiin tailan uguh | статистикт тайлангаа өгөх
survey-participation-check | | | хүн амын тооллогод намайг тоолоогүй, toollogod hamragdaagui
corruption-report | авлига мэдээлэх, avliga medeeleh | авилгалын гомдол | darga hahuuli neheed baina | report a bribe
asset-declaration | хом, hurungu orlogiin meduuleg | xom meduuleg ogox
public-spending-report | | | улсын мөнгийг үр ашиггүй зарж байна, tusviin mungu uregduulj bn
voter-reference | | сонгуулийн нэрсийн жагсаалтаа шалгах | songogchiin burtgel deer bgaa yu
voting-abroad-registration | | gadaadaas songuuliin sanal uguh | | vote abroad
human-rights-complaint | хүний эрхийн комисс, hunii erh zurchigdsun
personal-data-complaint | | | зөвшөөрөлгүй миний зураг мэдээллийг тараасан
civil-service-exam | төрийн албаны шалгалт, turiin albanii shalgalt | turiin albanii shalgaltad burtgvvleh | төрийн албан хаагч болох шалгалт өгөх
civil-service-exam-reference | | turiin albanii shalgaltiin onoo
prosecutor-complaint | | prokurort gomdol gargax | прокурорт хандаж гомдоллох
prosecutor-appointment | | прокуртай уулзах
gov-domain-registration | | gov mn domain avah
entity-signature-certificate | | байгуулагын тоон гарын үсэг | kompaniin toon garin useg
representation | | | цахимаар хүнд төлөөлөх эрх өгөх, eejiigee tuluulj uilchilgee avah
data-access-history | | | minii medeelliig hen harsan be, minii medeelelruu hen handsan | who viewed my data
digital-id | цахим үнэмлэх, tsahim unemleh
home-service-visit | | | хэвтрийн хүнд гэрт нь ирж үйлчлэх, gert irj uilchluuleh duudlaga
service-quality-complaint | | turiin uilchilgee muu gomdol
post-items-reference | | shuudan ilgeemj irsen eseh | ачаа маань шуудангаар ирсэн үү | track my parcel
post-box-rental | шуудангийн хайрцаг | post hairtsag tureesleh
construction-start-permit | | barilga barij ehleh zuvshuurul | barilgiin ajlaa ehluuleh zuvshuurul avah
engineer-degree-exam | | зөвлөх инженерийн шалгалт
parking-payment | зогсоолын мөнгө, zogsooliin tulbur
fuel-card-order | | shahmal tulshnii kart | шахмал түлшний картаа авах
resident-parking-permit | | | байрныхаа гадаа машинаа тавих эрх
land-acquisition-claim | | gazar chuluulult nuhun olgovor | зам тавихад газар чөлөөлөөд мөнгө өгөх
capital-fence-address | | хашааны хаягийн пайз | hashaanii hayagiin havtan
building-commissioning | | барилгаа улсын комисст хүлээлгэж өгөх | barilga komiss ajilluulah
temporary-building | | kiosk tavih zuvshuurul | гудамжинд түц ажиллуулах киоск байрлуулах
concession-card-order | | ахмадын автобусны карт | oyutnii avtobusni kart hungululttei
lost-on-bus | | | avtobusand tsunhee martchihlaa | left my bag on the bus
taxi-permit | такси, taxi zuvshuurul
pension-home-delivery | | tetgevriig gert avchirj uguh | хэвтэрт байгаа ээжийн тэтгэврийг гэрт нь авчрах
insurance-book-visit | | niigmiin daatgaliin huuchin devter
cold-flat-complaint | | | байр хүйтэн байна, paar halahgui baina
plumber-order | слесарь дуудах, slesari | | krant evderchihlee hun duudah
notary-appointment | нотариат, notariat tsag | notariatruu cag avax | | notary
inheritance-certificate | | өвийн гэрчилгээгээ авах | eejees uldsen bairiig uvluj avah | inheritance
power-of-attorney-cancellation | | itgemjlel tsutslah | өгсөн итгэмжлэлээ хүчингүй болгох
cemetery-plot | | оршуулгын газраа авах | hun orshuulah gazar avah
aimag-scholarship | | аймгийн даргын тэтгэлэгт хамрагдах | aimgiin zasag dargiin tetgeleg
state-petition | өргөдөл гомдол, urgudul gargah | төрд өргөдлөө өгөх | 1111-д санал хүсэлт өгөх
petition-delay-complaint | | | өргөдөлдөө хариу авч чадахгүй байна, urguduld hariu irehgui 30 honoson
`

function asked(column = ''): readonly string[] {
  return column
    .split(', ')
    .map((query) => query.trim())
    .filter(Boolean)
}

function row(line: string): readonly [service: string, queries: Golden] {
  const [service, plain, bent, spoken, english, kazakh] = line.split('|')
  return [
    service!.trim(),
    { plain: asked(plain), bent: asked(bent), spoken: asked(spoken), english: asked(english), kazakh: asked(kazakh) },
  ]
}

export const golden: Readonly<Record<string, Golden>> = Object.fromEntries(table.trim().split('\n').map(row))
