/** English words that carry some topic but little: see `Language.weakWords`. */
export const ENGLISH_WEAK_WORDS = `
  name names named term terms kind kinds type types sort sorts form forms formed forming word words phrase expression example
  examples instance person persons people thing things place places spot part parts piece pieces number numbers amount amounts
  quantity percentage percent share shares half proportion total reason reasons cause causes caused causing way ways manner
  method methods means purpose purposes role roles function functions effect effects result results resulted resulting
  consequence consequences outcome year years time times day days daily date dates week weeks month months decade decades
  century centuries period periods era moment today nowadays present presently meaning definition description question questions
  answer answers answered fact facts information idea ideas subject problem problems situation situations event events feature
  features characteristic characteristics version nickname abbreviation
  
  call called calls calling known knew considered consider considers considering regarded regard referred refer refers referring
  reference believed believe believes thought think thinks thinking mean meant stand stands stood standing make makes made
  making take takes took taken taking come comes came coming use uses used using usage useful find finds finding become becomes
  became becoming begin begins began begun beginning start starts started starting happen happens happened happening occur
  occurs occurred occurring go goes went gone going showed shown showing allow allows allowed allowing needs needed want wants
  wanted work works worked working help helps helped helping try tries tried trying keep keeps kept keeping bring brings brought
  bringing lead leads led leading provide provides provided providing include includes included contain contains contained
  containing consist consists consisted consisting involve involves involved involving create creates created creating hold
  holds held holding put puts putting set sets setting see sees saw seen seeing look looks looked looking ask asks asked asking
  live lives lived living exist exists existed existing existence remain remains remained remaining change changes changed
  changing follow follows followed following appear appears appeared appearing seem seems seemed describing described mentioned
  listed explained explanation given giving moving reach reaches reached serve serves served serving apply applies applied end
  ends ended ending last lasts lasted continue continues continued belong belongs relate relates related define defined choose
  chose chosen differ differs difference differences
  
  first second third fourth fifth two three four five six seven eight nine ten eleven twelve single double new newer newest old
  older oldest big bigger biggest large larger largest small smaller smallest great greater greatest long longer longest short
  shorter shortest high higher highest low lower lowest good better best bad worse worst important importance main mainly major
  primary primarily principal chief key different similar certain common commonly possible possibly likely specific specifically
  special particular particularly early earlier earliest late later latest recent recently next previous previously former final
  whole entire entirely complete full fully various further typical typically usual usually normally actual real necessary
  required famous significant mostly largely originally original currently together approximately roughly nearly initially
  eventually ago directly partly highly widely officially
  
  group groups member members world life area areas side sides case cases point points level levels top bottom center centre
  position size system systems process
`;
