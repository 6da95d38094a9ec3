/**
 * Endings of host names under which strangers register side by side. Own table, written from the registries' own pages and the platforms'
 * custom; it holds what news of the region is published under, not the whole of the Public Suffix List, which is a hundred times its size.
 */

/** Second labels that a country's registry keeps for kinds of registrants: «com.sa», «net.kw», «org.eg», «gov.jo», «co.uk», «ac.ma», «press.ma». */
export const registryLabels = 'com net org edu gov gob gouv govt mil co ac sch school ltd plc me info biz name id idf muni mod moi police pub med art press tv ind or ne go gen asso tm eun sci k12 nic per isp web int coop pro fam alumni agro nat ens rnrt rnu intl perso tourism defense mincom fin';

/** Platforms whose every subdomain is someone else's. */
export const platformHosts = [
  'blogspot.com', 'wordpress.com', 'github.io', 'gitlab.io', 'netlify.app', 'vercel.app', 'pages.dev', 'workers.dev', 'web.app', 'firebaseapp.com', 'appspot.com', 'substack.com', 'medium.com', 'tumblr.com',
  'weebly.com', 'wixsite.com', 'ghost.io', 'herokuapp.com', 'onrender.com', 'fly.dev', 'azurewebsites.net', 'cloudfront.net', 'amazonaws.com', 'cdn.ampproject.org', 'translate.goog', 'webflow.io', 'blog.com',
  'maktoobblog.com', 'jeeran.com', 'ahlamontada.com', 'ahlamontada.net', 'yoo7.com', 'arabblogs.com', 'over-blog.com', 'canalblog.com', 'livejournal.com', 'typepad.com', 'hatenablog.com',
];
